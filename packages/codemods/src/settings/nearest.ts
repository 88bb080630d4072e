/** The three known names that share most pairs of letters with `name`, for messages. */
export function nearest(name: string, known: readonly string[]): string {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, index) => `${word[index]}${letter}`));
  const wanted = pairs(name);
  const score = new Map(known.map((each) => [each, [...pairs(each)].filter((pair) => wanted.has(pair)).length]));
  return [...known]
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0))
    .slice(0, 3)
    .join(", ");
}
