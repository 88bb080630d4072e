import type { Edition } from "./editions.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { MeantWord } from "./meant-words.ts";

/** Takes what fits the words, whatever the filters. A higher score is a better fit. */
export interface Taker {
  /** Every listing there is. */
  takeAll(): void;
  /** Every listing of an edition. */
  takeEdition(edition: Edition, score: number): void;
  /** Whether it still matters which listings of this edition fit. */
  wantsSome(edition: Edition, score: number): boolean;
  /** Some listings of an edition: the first `size` of `slots`. */
  takeSome(edition: Edition, slots: Int32Array, size: number, score: number): void;
}

const IN_TITLE = 32;
const BEGINS_IN_TITLE = 20;
const IN_FACTS = 8;
const BEGINS_IN_FACTS = 5;
/** In the description or the tags. */
const IN_DESCRIPTION = 1;

/** Where a word is found. */
interface Found {
  /** By number of the edition, how well the edition itself has it; 0 for those that do not. */
  scores: Uint8Array;
  /** Listings whose tags or description have it, a bit a slot; null if none does. */
  said: Uint32Array | null;
  /** Editions that have it or of which a listing says it, a bit an edition. */
  editions: Uint32Array;
}

/**
 * Hands `taker` every listing that has all the words: whole editions, best first, where the edition itself has them,
 * then those listings of other editions of which tags or description have what the edition lacks.
 */
export function match(index: ListingIndex, words: readonly MeantWord[], taker: Taker): void {
  if (words.length === 0) return taker.takeAll();
  const found = words.map((word, place) => find(index, word, place));
  const whole: { edition: Edition; score: number }[] = [];
  const partly: Edition[] = [];
  const [first, ...others] = found as [Found, ...Found[]];
  for (let at = 0; at < first.editions.length; at++) {
    let bits = first.editions[at] as number;
    for (const { editions } of others) bits &= editions[at] as number;
    // Kept to 32 bits with a sign, which is what V8 computes fastest; so is the lowest bit taken.
    for (let rest = bits | 0; rest !== 0; rest &= (rest - 1) | 0) {
      const edition = index.editions.all[at * 32 + 31 - Math.clz32(rest & (~rest + 1))] as Edition;
      if (edition.size === 0) continue;
      const score = wholeScore(found, edition);
      if (score > 0) whole.push({ edition, score });
      else partly.push(edition);
    }
  }
  whole.sort((a, b) => b.score - a.score);
  for (const { edition, score } of whole) taker.takeEdition(edition, score);
  for (const edition of partly) takeThoseThatSay(index, found, edition, taker);
}

function find({ editions, listingsWithWord, scratch, columns }: ListingIndex, word: MeantWord, place: number): Found {
  const { exact, longer } = word;
  const scores = new Uint8Array(editions.all.length);
  const having = new Uint32Array((editions.all.length + 31) >>> 5);
  // From the best score down, so that the first one given is the one that counts.
  const give = (numbers: readonly number[] | undefined, score: number) => {
    for (const number of numbers ?? []) {
      if (scores[number] !== 0) continue;
      scores[number] = score;
      having[number >>> 5] = (having[number >>> 5] as number) | (1 << (number & 31));
    }
  };
  if (exact !== undefined) give(editions.withTitleWord[exact], IN_TITLE);
  for (const each of longer) give(editions.withTitleWord[each], BEGINS_IN_TITLE);
  if (exact !== undefined) give(editions.withOtherWord[exact], IN_FACTS);
  for (const each of longer) give(editions.withOtherWord[each], BEGINS_IN_FACTS);

  // A beginning is looked for in descriptions only where it is no word: 'man' does not mean every manual.
  const sets = (exact === undefined ? longer : [exact]).flatMap((each) => listingsWithWord[each] ?? []);
  const said = sets.length === 0 ? null : scratch.bits(place, columns.capacity);
  for (const set of sets) {
    set.markIn(said as Uint32Array);
    set.markEditionsIn(having);
  }
  return { scores, said, editions: having };
}

/** How well an edition fits that has all the words, or 0. */
function wholeScore(found: readonly Found[], { number, titleWords }: Edition): number {
  let score = 0;
  let inTitle = 0;
  for (const { scores } of found) {
    const one = scores[number] as number;
    if (one === 0) return 0;
    score += one;
    if (one >= BEGINS_IN_TITLE) inTitle++;
  }
  // The more of a title was asked for, the closer it is.
  return score + (inTitle >= titleWords.length ? 40 : Math.round((20 * inTitle) / titleWords.length));
}

/** Listings of an edition that have the words only together with their tags or description. */
function takeThoseThatSay(index: ListingIndex, found: readonly Found[], edition: Edition, taker: Taker): void {
  const missing: Uint32Array[] = [];
  let score = 0;
  for (const { scores, said } of found) {
    const one = scores[edition.number] as number;
    score += one === 0 ? IN_DESCRIPTION : one;
    if (one === 0 && said !== null) missing.push(said);
  }
  if (!taker.wantsSome(edition, score)) return;
  const fits = index.scratch.slots(edition.size);
  const { slots, size: all } = edition;
  const [bits, ...more] = missing as [Uint32Array, ...Uint32Array[]];
  let size = 0;
  for (let at = 0; at < all; at++) {
    const slot = slots[at] as number;
    if (has(bits, slot)) fits[size++] = slot;
  }
  for (const each of more) {
    let left = 0;
    for (let at = 0; at < size; at++) {
      const slot = fits[at] as number;
      if (has(each, slot)) fits[left++] = slot;
    }
    size = left;
  }
  if (size > 0) taker.takeSome(edition, fits, size, score);
}

function has(bits: Uint32Array, slot: number): boolean {
  return ((bits[slot >>> 5] as number) & (1 << (slot & 31))) !== 0;
}
