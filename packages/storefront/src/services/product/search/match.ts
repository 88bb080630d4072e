import type { Edition } from "./editions.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { MeantWord } from "./meant-words.ts";

/** Takes what fits the words, whatever the filters. A higher score is a better fit. */
export interface Taker {
  takeEdition(edition: Edition, score: number): void;
  takeListing(slot: number, score: number): void;
}

const IN_TITLE = 32;
const BEGINS_IN_TITLE = 20;
const IN_FACTS = 8;
const BEGINS_IN_FACTS = 5;
/** In the description or the tags. */
const IN_DESCRIPTION = 1;

/**
 * Hands `taker` every listing that has all the words: whole editions, best first, where the edition itself has them,
 * then single listings of which tags or description have what the edition lacks.
 */
export function match(index: ListingIndex, words: readonly MeantWord[], taker: Taker): void {
  const { all } = index.editions;
  if (words.length === 0) {
    for (const edition of all) taker.takeEdition(edition, 0);
    return;
  }
  const scores = words.map((word) => scoreEditions(index, word));
  const whole: { edition: Edition; score: number }[] = [];
  for (const edition of all) {
    let score = 0;
    let inTitle = 0;
    for (const each of scores) {
      const one = each[edition.number] as number;
      if (one === 0) {
        score = -1;
        break;
      }
      score += one;
      if (one >= BEGINS_IN_TITLE) inTitle++;
    }
    if (score > 0) whole.push({ edition, score: score + closeness(edition, inTitle) });
  }
  whole.sort((a, b) => b.score - a.score);
  for (const { edition, score } of whole) taker.takeEdition(edition, score);
  matchDescriptions(index, words, scores, taker);
}

function scoreEditions({ editions }: ListingIndex, { exact, longer }: MeantWord): Uint8Array {
  const scores = new Uint8Array(editions.all.length);
  const give = (numbers: readonly number[] | undefined, score: number) => {
    for (const number of numbers ?? []) if ((scores[number] as number) < score) scores[number] = score;
  };
  for (const word of longer) {
    give(editions.withTitleWord[word], BEGINS_IN_TITLE);
    give(editions.withOtherWord[word], BEGINS_IN_FACTS);
  }
  if (exact !== undefined) {
    give(editions.withTitleWord[exact], IN_TITLE);
    give(editions.withOtherWord[exact], IN_FACTS);
  }
  return scores;
}

/** The more of a title was asked for, the closer it is. */
function closeness({ titleWords }: Edition, inTitle: number): number {
  return inTitle >= titleWords.length ? 40 : Math.round((20 * inTitle) / titleWords.length);
}

function matchDescriptions(
  index: ListingIndex,
  words: readonly MeantWord[],
  scores: readonly Uint8Array[],
  taker: Taker,
): void {
  const { columns, editions } = index;
  const said = words.map((word, at) => listingsSaying(index, word, at));
  // A word that nobody says has to be in the edition, so the others are enough; if all are like that, so was the match.
  const rarest = rarestWord(index, scores, said);
  if (rarest === undefined) return;
  const editionOf = columns.edition;
  const offer = (slot: number, edition: number) => {
    let score = 0;
    let inEdition = 0;
    for (let at = 0; at < scores.length; at++) {
      const one = (scores[at] as Uint8Array)[edition] as number;
      const bits = said[at];
      if (one > 0) inEdition++;
      else if (bits === null || bits === undefined || (((bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0)
        return;
      score += one > 0 ? one : IN_DESCRIPTION;
    }
    if (inEdition < scores.length) taker.takeListing(slot, score);
  };
  const own = scores[rarest] as Uint8Array;
  for (const edition of editions.all) {
    if ((own[edition.number] as number) === 0 || scores.every((each) => (each[edition.number] as number) > 0)) continue;
    for (let at = 0; at < edition.size; at++) offer(edition.slots[at] as number, edition.number);
  }
  const bits = said[rarest];
  if (bits === null || bits === undefined) return;
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1) {
      const slot = word * 32 + 31 - Math.clz32(rest & -rest);
      const edition = editionOf[slot] as number;
      // Those of editions that have the word were offered above, or whole.
      if (edition >= 0 && columns.onShelf[slot] === 1 && own[edition] === 0) offer(slot, edition);
    }
  }
}

/** Listings whose description or tags have the word, a bit a slot; null if there are none. */
function listingsSaying(index: ListingIndex, { exact, longer }: MeantWord, place: number): Uint32Array | null {
  const numbers = exact === undefined ? longer : [exact, ...longer];
  const sets = numbers.flatMap((number) => index.listingsWithWord[number] ?? []);
  if (sets.length === 0) return null;
  const bits = index.scratch.bits(place, index.columns.capacity);
  for (const set of sets) set.markIn(bits);
  return bits;
}

/** The word by which the fewest listings have to be looked at; none if no description has any of them. */
function rarestWord(
  { editions }: ListingIndex,
  scores: readonly Uint8Array[],
  said: readonly (Uint32Array | null)[],
): number | undefined {
  if (said.every((bits) => bits === null)) return undefined;
  let rarest: number | undefined;
  let fewest = Infinity;
  for (let at = 0; at < scores.length; at++) {
    const own = scores[at] as Uint8Array;
    let listings = 0;
    for (const edition of editions.all) if ((own[edition.number] as number) > 0) listings += edition.size;
    const bits = said[at];
    for (let word = 0; bits !== null && bits !== undefined && word < bits.length; word++) {
      listings += bitCount(bits[word] as number);
    }
    if (listings < fewest) [rarest, fewest] = [at, listings];
  }
  return rarest;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
