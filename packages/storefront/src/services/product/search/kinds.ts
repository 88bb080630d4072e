import type { Condition } from "../../../contract/nouns.ts";
import type { WordTable } from "./word-table.ts";
import { wordsOf } from "./words.ts";

/** A condition with a set of tags: listings have far fewer of these than there are listings, so facets count these. */
export interface Kind {
  number: number;
  condition: Condition;
  /** Numbers of `Kinds.tags`. */
  tags: readonly number[];
  /** Words of the tags that say something by themselves: no numbers, no abbreviations. */
  words: readonly number[];
}

export class Kinds {
  readonly all: Kind[] = [];
  /** `name:value` of every tag that ever was, by number. */
  readonly tags: string[] = [];
  readonly #tagNumbers = new Map<string, number>();
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

  tagNumber(tag: string): number | undefined {
    return this.#tagNumbers.get(tag);
  }

  #make(condition: Condition, joined: string): Kind {
    const texts = joined === "" ? [] : joined.split(",");
    const words = wordsOf(`${condition} ${texts.join(" ")}`).filter((word) => word.length > 2 && !/\d/.test(word));
    const kind = {
      number: this.all.length,
      condition,
      tags: texts.map((tag) => this.#addTag(tag)),
      words: [...new Set(words)].map((word) => this.#words.add(word)),
    };
    this.all.push(kind);
    return kind;
  }

  #addTag(tag: string): number {
    const known = this.#tagNumbers.get(tag);
    if (known !== undefined) return known;
    this.#tagNumbers.set(tag, this.tags.length);
    return this.tags.push(tag) - 1;
  }
}
