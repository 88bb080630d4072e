/** A text as it is written in code: in the quotes that need fewer backslashes. */
export const quoted = (text: string): string => {
  const double = JSON.stringify(text);
  if (!text.includes('"') || text.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
};
