import type { ListingIndex } from "./listing-index.ts";
import { askedWords } from "./words.ts";

/** One word that is looked for, by the numbers of the words that will do. */
export interface MeantWord {
  /** The word itself, if it occurs. */
  exact: number | undefined;
  /** Words that begin like it: of the last word, which may be unfinished, and of one that occurs nowhere. */
  longer: readonly number[];
}

export interface Meant {
  words: MeantWord[];
  /** What is searched for in place of what was typed, or null. */
  corrected: string | null;
}

const MOST_ENDINGS = 64;

/** What somebody looks for: each word as it is, as a beginning, or else as the nearest word that there is. */
export function meantWords(index: ListingIndex, q: string): Meant {
  const asked = askedWords(q);
  let slips = 0;
  const texts: string[] = [];
  const words = asked.map((typed, at): MeantWord => {
    const last = at === asked.length - 1;
    const found = look(index, typed, last);
    const corrected = found.exact === undefined && found.longer.length === 0 ? correct(index, typed, last) : undefined;
    texts.push(corrected ?? typed);
    if (corrected === undefined) return found;
    slips++;
    return look(index, corrected, last);
  });
  return { words, corrected: slips === 0 ? null : texts.join(" ") };
}

function look({ words }: ListingIndex, typed: string, last: boolean): MeantWord {
  const exact = words.find(typed);
  const mayGoOn = exact === undefined ? typed.length > 2 || last : last && typed.length > 1;
  const longer = mayGoOn ? words.startingWith(typed, MOST_ENDINGS) : [];
  return { exact, longer: longer.filter((number) => number !== exact) };
}

function correct(
  { words, editions, listingsWithWord }: ListingIndex,
  typed: string,
  last: boolean,
): string | undefined {
  const weigh = (number: number) =>
    1e6 * (editions.withTitleWord[number]?.length ?? 0) +
    1e3 * (editions.withOtherWord[number]?.length ?? 0) +
    (listingsWithWord[number]?.size ?? 0);
  const number = words.nearest(typed, false, weigh) ?? (last ? words.nearest(typed, true, weigh) : undefined);
  return number === undefined ? undefined : words.words[number];
}
