/** The hundredths that a typed amount stands for; null for nothing, undefined for what is no amount. */
export function centsOf(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s,$€£]/g, "");
  if (text === "") return null;
  if (!/^\d{0,9}(\.\d*)?$/.test(text) || text === ".") return undefined;
  return Math.round(Number(text) * 100);
}

/** How an amount stands in a field: without a sign, and without hundredths where there are none. */
export function amountText(cents: number | null): string {
  if (cents === null) return "";
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
