const marks = /\p{M}+/gu;
const gaps = /[^\p{L}\p{N}']+/u;

/** Small letters without accents, and one kind of apostrophe: what is compared. */
export function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(marks, "").replaceAll(/[’`´]/g, "'").toLowerCase();
}

/** The words of a text in its order, each as it is compared; `mario's` is the word `mario`. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const part of fold(text).split(gaps)) {
    const word = (part.endsWith("'s") ? part.slice(0, -2) : part).replaceAll("'", "");
    if (word !== "") words.push(word);
  }
  return words;
}

/** Words that say nothing beside others. */
const small = new Set("a an and for from in is it of on or the this to with".split(" "));

/** What is looked for: each word once, small ones only where there are no others; no more than are of use. */
export function askedWords(text: string): string[] {
  const all = [...new Set(wordsOf(text))].slice(0, 12);
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}
