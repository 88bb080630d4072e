import { type Condition, conditions } from "../../../contract/nouns.ts";
import { grown } from "./slot-set.ts";
import type { WordTable } from "./word-table.ts";
import { isSmall, wordsOf } from "./words.ts";

/** A condition with a set of tags: listings have far fewer of these than there are listings, so facets count these. */
export interface Kind {
  number: number;
  condition: Condition;
  /** Words of the tags that say something by themselves: no numbers, no abbreviations. */
  words: readonly number[];
}

export const conditionNames = Object.keys(conditions) as Condition[];

export class Kinds {
  readonly all: Kind[] = [];
  /** `name:value` of every tag that ever was, by number. */
  readonly tags: string[] = [];
  /** By number of the kind: place in `conditionNames`, and where its tags begin in `tagNumbers`; they end at the next. */
  conditionNumbers = new Uint8Array(256);
  tagStarts = new Int32Array(257);
  tagNumbers = new Int32Array(1024);
  /** A bit a kind: those with a tag, by its number, and those of a condition, by its place. */
  readonly #withTag: Uint32Array[] = [];
  readonly #ofCondition = conditionNames.map(() => new Uint32Array(8));
  readonly #numbers = new Map<string, number>();
  readonly #byKey = new Map<string, Kind>();
  readonly #words: WordTable;

  constructor(words: WordTable) {
    this.#words = words;
  }

  get(condition: Condition, tags: string): Kind {
    const key = `${condition},${tags}`;
    let kind = this.#byKey.get(key);
    if (kind === undefined) this.#byKey.set(key, (kind = this.#make(condition, tags)));
    return kind;
  }

  /** Marks the kinds that have every tag, a bit a kind; an unknown tag is one that no kind has. */
  markWithTags(tags: readonly string[], bits: Uint32Array): void {
    bits.fill(0xffffffff);
    for (const tag of tags) keepOnly(bits, this.#withTag[this.#numbers.get(tag) ?? -1]);
  }

  /** Leaves in `bits` the kinds of this condition. */
  keepCondition(condition: string, bits: Uint32Array): void {
    keepOnly(bits, this.#ofCondition[conditionNames.findIndex((name) => name === condition)]);
  }

  #make(condition: Condition, joined: string): Kind {
    const number = this.all.length;
    const texts = joined === "" ? [] : joined.split(",");
    if (number + 2 > this.tagStarts.length) {
      this.conditionNumbers = grown(this.conditionNumbers, 2 * number);
      this.tagStarts = grown(this.tagStarts, 2 * number + 1);
    }
    const start = this.tagStarts[number] as number;
    if (start + texts.length > this.tagNumbers.length) {
      this.tagNumbers = grown(this.tagNumbers, 2 * (start + texts.length));
    }
    this.conditionNumbers[number] = conditionNames.indexOf(condition);
    mark(this.#ofCondition, this.conditionNumbers[number] as number, number);
    texts.forEach((text, at) => {
      const tag = this.#addTag(text);
      this.tagNumbers[start + at] = tag;
      mark(this.#withTag, tag, number);
    });
    this.tagStarts[number + 1] = start + texts.length;
    const words = wordsOf(`${condition} ${texts.join(" ")}`).filter(
      (word) => word.length > 2 && !/\d/.test(word) && !isSmall(word),
    );
    const kind = { number, condition, words: [...new Set(words)].map((word) => this.#words.add(word)) };
    this.all.push(kind);
    return kind;
  }

  #addTag(tag: string): number {
    const known = this.#numbers.get(tag);
    if (known !== undefined) return known;
    this.#numbers.set(tag, this.tags.length);
    return this.tags.push(tag) - 1;
  }
}

function mark(sets: Uint32Array[], at: number, kind: number): void {
  let bits = sets[at] ?? new Uint32Array(8);
  if (kind >>> 5 >= bits.length) bits = grown(bits, 2 * (kind >>> 5));
  bits[kind >>> 5] = (bits[kind >>> 5] as number) | (1 << (kind & 31));
  sets[at] = bits;
}

function keepOnly(bits: Uint32Array, others: Uint32Array | undefined): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) & (others?.[at] ?? 0);
}
