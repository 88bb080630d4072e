import type { Art, Platform } from "../../../contract/nouns.ts";
import type { Edition } from "./editions.ts";
import type { WordTable } from "./word-table.ts";
import { fold, wordsOf } from "./words.ts";

/** A game on one machine, whatever the region: what people begin to type. */
export interface TitleEntry {
  text: string;
  /** As it is compared with what is typed: its words with a space before each. */
  folded: string;
  platform: Platform;
  art: Art;
  /** Listings on the shelf. */
  count: number;
}

/** All titles with the number of their listings, by word. */
export class Titles {
  readonly all: TitleEntry[] = [];
  /** By number of the word. */
  readonly withWord: (TitleEntry[] | undefined)[] = [];
  readonly #byKey = new Map<string, TitleEntry>();
  readonly #byEdition: TitleEntry[] = [];
  readonly #words: WordTable;

  constructor(words: WordTable) {
    this.#words = words;
  }

  /** Counts listings of an edition that came on the shelf or went. */
  count(edition: Edition, change: 1 | -1): void {
    (this.#byEdition[edition.number] ??= this.#entryOf(edition)).count += change;
  }

  /** The box of a title, if anybody ever sold it. */
  artOf(title: string, platform: Platform): Art | undefined {
    return this.#byKey.get(keyOf(title, platform))?.art;
  }

  #entryOf({ title, platform, artName, artColor }: Edition): TitleEntry {
    const key = keyOf(title, platform);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const words = wordsOf(title);
    const entry = {
      text: title,
      folded: ` ${words.join(" ")}`,
      platform,
      art: { name: artName, color: artColor },
      count: 0,
    };
    this.#byKey.set(key, entry);
    this.all.push(entry);
    for (const word of new Set(words)) (this.withWord[this.#words.add(word)] ??= []).push(entry);
    return entry;
  }
}

const keyOf = (title: string, platform: Platform) => `${platform} ${fold(title)}`;
