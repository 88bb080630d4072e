import { type Genre, genres, type Platform, platforms, type Region, regions } from "../../../contract/nouns.ts";
import { grown } from "./slot-set.ts";
import { wordsOf } from "./words.ts";
import type { WordTable } from "./word-table.ts";

/** What listings of the same game, on the same machine and from the same part of the world, have in common. */
export interface EditionFacts {
  title: string;
  platform: Platform;
  region: Region;
  genre: Genre;
  year: number | null;
  publisher: string | null;
  artName: string;
  artColor: string;
}

/** Names of the facets that editions differ in, in the order in which they are numbered. */
export const editionFacets = {
  platform: Object.keys(platforms),
  region: Object.keys(regions),
  genre: Object.keys(genres),
} as const;

export interface Edition extends EditionFacts {
  number: number;
  /** Places in `editionFacets`. */
  platformNumber: number;
  regionNumber: number;
  genreNumber: number;
  /** Words of the title, in order. */
  titleWords: readonly number[];
  /** Of publisher, platform, region, genre and year. */
  otherWords: ReadonlySet<number>;
  /** Slots of its listings that are on the shelf: the first `size` of them. */
  slots: Int32Array;
  size: number;
}

/** Every edition that is or was for sale, and in which of them a word occurs. */
export class Editions {
  readonly all: Edition[] = [];
  /** By number of the word. */
  readonly withTitleWord: (number[] | undefined)[] = [];
  readonly withOtherWord: (number[] | undefined)[] = [];
  readonly #byKey = new Map<string, Edition>();
  readonly #words: WordTable;

  constructor(words: WordTable) {
    this.#words = words;
  }

  /** The edition with these facts, made if it is new. `key` tells editions apart. */
  get(key: string, read: () => EditionFacts): Edition {
    let edition = this.#byKey.get(key);
    if (edition === undefined) this.#byKey.set(key, (edition = this.#make(read())));
    return edition;
  }

  #make(facts: EditionFacts): Edition {
    const number = this.all.length;
    const numbers = (text: string) => wordsOf(text).map((word) => this.#words.add(word));
    const { title, publisher, platform, region, genre, year } = facts;
    const titleWords = numbers(title);
    const otherWords = new Set(numbers([publisher, platform, region, genre, year].join(" ")));
    for (const word of new Set(titleWords)) (this.withTitleWord[word] ??= []).push(number);
    for (const word of otherWords) (this.withOtherWord[word] ??= []).push(number);
    const edition: Edition = {
      number,
      platformNumber: editionFacets.platform.indexOf(platform),
      regionNumber: editionFacets.region.indexOf(region),
      genreNumber: editionFacets.genre.indexOf(genre),
      title,
      platform,
      region,
      genre,
      year,
      publisher,
      artName: facts.artName,
      artColor: facts.artColor,
      titleWords,
      otherWords,
      slots: new Int32Array(4),
      size: 0,
    };
    this.all.push(edition);
    return edition;
  }
}

export function addSlot(edition: Edition, slot: number): void {
  if (edition.size === edition.slots.length) edition.slots = grown(edition.slots, edition.size * 2);
  edition.slots[edition.size++] = slot;
}

export function removeSlot(edition: Edition, slot: number): void {
  const at = edition.slots.indexOf(slot);
  if (at < 0 || at >= edition.size) return;
  edition.slots[at] = edition.slots[--edition.size] as number;
}
