import type { Suggestion } from "../../../contract/search.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { TitleEntry } from "./titles.ts";
import { wordsOf } from "./words.ts";

/** More words than this begin alike only where one letter was typed: then the first ones do. */
const MOST_ENDINGS = 400;

/** Titles with words that begin like what is typed; nearly so, if there are none. Most listings first. */
export function suggest(index: ListingIndex, q: string, limit: number): Suggestion[] {
  const typed = wordsOf(q).slice(0, 8);
  if (typed.length === 0) return [];
  const exact = best(find(index, typed), typed, limit);
  if (exact.length > 0) return exact;
  const meant = typed.map((word, at) => nearTitleWord(index, word, at === typed.length - 1) ?? word);
  return best(find(index, meant), meant, limit);
}

function nearTitleWord({ words, titles }: ListingIndex, word: string, last: boolean): string | undefined {
  const known = words.find(word);
  if (known !== undefined && titles.withWord[known] !== undefined) return word;
  if (last && words.startingWith(word, MOST_ENDINGS).some((number) => titles.withWord[number] !== undefined))
    return word;
  const number = words.nearest(word, last, (near) => titles.withWord[near]?.length ?? 0);
  return number === undefined ? undefined : words.words[number];
}

/** Titles that have every word, the last one as the beginning of a word. */
function find({ words, titles }: ListingIndex, typed: readonly string[]): Set<TitleEntry> {
  const last = typed.at(-1) as string;
  // The rarest of the whole words first: the others are looked for in what is left.
  const whole = typed.slice(0, -1).map((word) => {
    const number = words.find(word);
    return number === undefined ? [] : (titles.withWord[number] ?? []);
  });
  whole.sort((a, b) => a.length - b.length);
  const [rarest] = whole;
  if (rarest !== undefined) {
    const wholeWords = typed.slice(0, -1).map((word) => ` ${word} `);
    return new Set(
      rarest.filter(({ folded }) => {
        const text = `${folded} `;
        return text.includes(` ${last}`) && wholeWords.every((word) => text.includes(word));
      }),
    );
  }
  const found = new Set<TitleEntry>();
  for (const number of words.startingWith(last, MOST_ENDINGS)) {
    for (const entry of titles.withWord[number] ?? []) found.add(entry);
  }
  return found;
}

function best(found: Iterable<TitleEntry>, typed: readonly string[], limit: number): Suggestion[] {
  const beginning = ` ${typed.join(" ")}`;
  const ranked: { entry: TitleEntry; rank: number }[] = [];
  for (const entry of found) {
    if (entry.count === 0) continue;
    ranked.push({ entry, rank: entry.count + (entry.folded.startsWith(beginning) ? 1e9 : 0) });
  }
  ranked.sort((a, b) => b.rank - a.rank || (a.entry.text < b.entry.text ? -1 : 1));
  return ranked.slice(0, limit).map(({ entry: { text, platform, count } }) => ({ text, platform, count }));
}
