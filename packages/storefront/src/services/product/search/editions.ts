import { type Genre, genres, type Platform, platforms, type Region, regions } from "../../../contract/nouns.ts";
import { Cells } from "./cells.ts";
import type { WordTable } from "./word-table.ts";
import { wordsOf } from "./words.ts";

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

/** Listings that share platform, region and genre, counted by kind. */
export interface Shelf {
  platform: Platform;
  region: Region;
  genre: Genre;
  /** Places in `editionFacets`. */
  platformNumber: number;
  regionNumber: number;
  genreNumber: number;
  /** Of listings that are on the shelf. */
  cells: Cells;
}

/** The furthest that any listing went that is or was in an edition: none of them comes before that in a list. */
export interface Reach {
  id: number;
  priceMaxCents: number;
  priceMinCents: number;
  /** See `ratingKey`. */
  rating: number;
}

export interface Edition extends EditionFacts, Shelf {
  number: number;
  /** All editions with the same platform, region and genre. */
  shelf: Shelf;
  /** Words of the title, in order. */
  titleWords: readonly number[];
  /** Of publisher, platform, region, genre and year. */
  otherWords: ReadonlySet<number>;
  /** Slots of its listings that are on the shelf: the first `size` of them. */
  slots: Int32Array;
  size: number;
  reach: Reach;
}

/** Every edition that is or was for sale, and in which of them a word occurs. */
export class Editions {
  readonly all: Edition[] = [];
  readonly shelves: Shelf[] = [];
  /** By number of the word. */
  readonly withTitleWord: (number[] | undefined)[] = [];
  readonly withOtherWord: (number[] | undefined)[] = [];
  readonly #byKey = new Map<string, Edition>();
  readonly #shelfByKey = new Map<string, Shelf>();
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
    const { title, publisher, platform, region, genre, year, artName, artColor } = facts;
    const titleWords = numbers(title);
    const otherWords = new Set(numbers([publisher, platform, region, genre, year].join(" ")));
    for (const word of new Set(titleWords)) (this.withTitleWord[word] ??= []).push(number);
    for (const word of otherWords) (this.withOtherWord[word] ??= []).push(number);
    const shelf = this.#shelfOf(platform, region, genre);
    const edition: Edition = {
      ...shelf,
      cells: new Cells(),
      number,
      shelf,
      title,
      year,
      publisher,
      artName,
      artColor,
      titleWords,
      otherWords,
      slots: new Int32Array(4),
      size: 0,
      reach: { id: 0, priceMaxCents: 0, priceMinCents: Infinity, rating: 0 },
    };
    this.all.push(edition);
    return edition;
  }

  #shelfOf(platform: Platform, region: Region, genre: Genre): Shelf {
    const key = `${platform} ${region} ${genre}`;
    const known = this.#shelfByKey.get(key);
    if (known !== undefined) return known;
    const shelf = {
      platform,
      region,
      genre,
      platformNumber: editionFacets.platform.indexOf(platform),
      regionNumber: editionFacets.region.indexOf(region),
      genreNumber: editionFacets.genre.indexOf(genre),
      cells: new Cells(),
    };
    this.#shelfByKey.set(key, shelf);
    this.shelves.push(shelf);
    return shelf;
  }
}
