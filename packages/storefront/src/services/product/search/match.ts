import type { Edition } from "./editions.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { MeantWord } from "./meant-words.ts";

/** Takes what fits the words, whatever the filters. A higher score is a better fit. */
export interface Taker {
  /** Every listing there is. */
  takeAll(): void;
  /** Every listing of an edition. */
  takeEdition(edition: Edition, score: number): void;
  /** Some listings of an edition: the first `size` of `slots`. */
  takeSome(edition: Edition, slots: Int32Array, size: number, score: number): void;
}

const IN_TITLE = 32;
const BEGINS_IN_TITLE = 20;
const IN_FACTS = 8;
const BEGINS_IN_FACTS = 5;
/** In the description or the tags. */
const IN_DESCRIPTION = 1;

/** A word in the editions that have it. */
interface Found {
  /** By number of the edition; 0 for those without. */
  scores: Uint8Array;
  /** Numbers of those that have it. */
  editions: number[];
  /** How many listings these have. */
  listings: number;
  /** Listings whose tags or description have it, a bit a slot; null if none does. */
  said: Uint32Array | null;
  /** The editions of these, a bit an edition. */
  saidIn: Uint32Array;
  /** At most how many these are. */
  saidBy: number;
}

/**
 * Hands `taker` every listing that has all the words: whole editions, best first, where the edition itself has them,
 * then single listings of which tags or description have what the edition lacks.
 */
export function match(index: ListingIndex, words: readonly MeantWord[], taker: Taker): void {
  if (words.length === 0) return taker.takeAll();
  const found = words.map((word, place) => find(index, word, place));
  const fewest = found.reduce((least, each) => (each.editions.length < least.editions.length ? each : least));
  const whole: { edition: Edition; score: number }[] = [];
  for (const number of fewest.editions) {
    const edition = index.editions.all[number] as Edition;
    const score = edition.size === 0 ? 0 : wholeScore(found, edition);
    if (score > 0) whole.push({ edition, score });
  }
  whole.sort((a, b) => b.score - a.score);
  for (const { edition, score } of whole) taker.takeEdition(edition, score);
  if (found.some(({ said }) => said !== null)) matchDescriptions(index, found, taker);
}

function find(index: ListingIndex, { exact, longer }: MeantWord, place: number): Found {
  const { editions, listingsWithWord, scratch, columns } = index;
  const scores = new Uint8Array(editions.all.length);
  const having: number[] = [];
  let listings = 0;
  // From the best score down, so that the first one given is the one that counts.
  const give = (numbers: readonly number[] | undefined, score: number) => {
    for (const number of numbers ?? []) {
      if (scores[number] !== 0) continue;
      scores[number] = score;
      having.push(number);
      listings += (editions.all[number] as Edition).size;
    }
  };
  if (exact !== undefined) give(editions.withTitleWord[exact], IN_TITLE);
  for (const word of longer) give(editions.withTitleWord[word], BEGINS_IN_TITLE);
  if (exact !== undefined) give(editions.withOtherWord[exact], IN_FACTS);
  for (const word of longer) give(editions.withOtherWord[word], BEGINS_IN_FACTS);

  const sets = (exact === undefined ? longer : [exact, ...longer]).flatMap((word) => listingsWithWord[word] ?? []);
  const said = sets.length === 0 ? null : scratch.bits(place, columns.capacity);
  const saidIn = new Uint32Array((editions.all.length + 31) >>> 5);
  let saidBy = 0;
  for (const set of sets) {
    set.markIn(said as Uint32Array);
    set.markEditionsIn(saidIn);
    saidBy += set.size;
  }
  return { scores, editions: having, listings, said, saidIn, saidBy };
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

/** Listings that have the words only together with their tags or description. */
function matchDescriptions(index: ListingIndex, found: readonly Found[], taker: Taker): void {
  const { columns, editions, scratch } = index;
  const { edition: editionOf, onShelf } = columns;
  const lookedAt = (each: Found) => each.listings + each.saidBy;
  const rarest = found.reduce((least, each) => (lookedAt(each) < lookedAt(least) ? each : least));
  // Each listing that has the rarest word: in its edition,
  for (const number of rarest.editions) {
    const edition = editions.all[number] as Edition;
    const missing = missingFrom(found, number);
    if (missing === undefined || missing.length === 0) continue;
    const fits = scratch.slots(edition.size);
    let size = 0;
    for (let at = 0; at < edition.size; at++) {
      const slot = edition.slots[at] as number;
      if (isInAll(missing, slot)) fits[size++] = slot;
    }
    if (size > 0) taker.takeSome(edition, fits, size, partScore(found, number));
  }
  // or in its description. Listings of an edition mostly lie together, and are handed on together.
  const bits = rarest.said ?? [];
  const fits = scratch.slots(4096);
  const others = found.filter((each) => each !== rarest);
  let run = -1;
  let missing: readonly Uint32Array[] | undefined;
  let size = 0;
  const hand = () => {
    if (size > 0) taker.takeSome(editions.all[run] as Edition, fits, size, partScore(found, run));
    size = 0;
  };
  for (let word = 0; word < bits.length; word++) {
    // Kept to 32 bits with a sign, which is what V8 computes fastest; so is the lowest bit taken.
    for (let rest = (bits[word] as number) | 0; rest !== 0; rest &= (rest - 1) | 0) {
      const slot = (word << 5) + 31 - Math.clz32(rest & (~rest + 1));
      const number = editionOf[slot] as number;
      if (onShelf[slot] === 0 || rarest.scores[number] !== 0) continue;
      if (number !== run || size === fits.length) {
        hand();
        run = number;
        missing = missingFrom(others, number);
      }
      if (missing !== undefined && isInAll(missing, slot)) fits[size++] = slot;
    }
  }
  hand();
}

/** For each word that an edition lacks, which listings say it; undefined if for one of them no listing of it does. */
function missingFrom(found: readonly Found[], edition: number): Uint32Array[] | undefined {
  const missing: Uint32Array[] = [];
  for (const { scores, said, saidIn } of found) {
    if (scores[edition] !== 0) continue;
    if (said === null || !has(saidIn, edition)) return undefined;
    missing.push(said);
  }
  return missing;
}

function has(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
}

function isInAll(sets: readonly Uint32Array[], slot: number): boolean {
  for (const bits of sets) if (!has(bits, slot)) return false;
  return true;
}

function partScore(found: readonly Found[], edition: number): number {
  let score = 0;
  for (const { scores } of found) score += (scores[edition] as number) || IN_DESCRIPTION;
  return score;
}
