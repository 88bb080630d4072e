import type { Condition, Genre, Platform, ProductCard, Region } from "../../../contract/nouns.ts";
import { ratingOf } from "../rating.ts";
import { Columns } from "./columns.ts";
import { type Edition, Editions } from "./editions.ts";
import { ratingKey } from "./rating-key.ts";
import { Kinds } from "./kinds.ts";
import { Scratch } from "./scratch.ts";
import { grown, SlotSet } from "./slot-set.ts";
import { Titles } from "./titles.ts";
import { WordTable } from "./word-table.ts";
import { isSmall, wordsOf } from "./words.ts";

/** A listing as the index takes it in; `description` is read and not kept. */
export interface IndexedListing {
  id: number;
  title: string;
  platform: Platform;
  region: Region;
  genre: Genre;
  year: number | null;
  publisher: string | null;
  art_name: string;
  art_color: string;
  condition: Condition;
  /** `name:value`, joined by commas. */
  tags: string;
  description: string;
  price_cents: number;
  stars_sum: number;
  rating_count: number;
  version: number;
  quantity: number;
  reserved: number;
}

/** As the contract has it: a card never says more. */
const MOST_AVAILABLE = 10_000;

/** Every listing in memory, in the form in which searches and cards need it. Follows the database; see `follow.ts`. */
export class ListingIndex {
  readonly words = new WordTable();
  readonly editions = new Editions(this.words);
  readonly kinds = new Kinds(this.words);
  readonly titles = new Titles(this.words);
  readonly columns = new Columns();
  readonly scratch = new Scratch();
  /** Listings by a word of their description or tags, where their edition does not have it; by the word's number. */
  readonly listingsWithWord: (SlotSet | undefined)[] = [];
  /** How many are on the shelf. */
  onShelf = 0;
  #left = 0;
  /** By word, one more than the slot it was last said of. */
  #saidOf = new Int32Array(1024);

  /** Whether most of it is slots that listings left when their words changed. */
  get isWasteful(): boolean {
    return this.#left > 10_000 && this.#left * 2 > this.columns.size;
  }

  /** Takes in a listing as it is now. */
  put(row: IndexedListing): void {
    const edition = this.editions.get(
      `${row.platform}|${row.region}|${row.genre}|${row.year}|${row.publisher}|${row.art_name}|${row.art_color}|${row.title}`,
      () => ({ ...row, artName: row.art_name, artColor: row.art_color }),
    );
    const kind = this.kinds.get(row.condition, row.tags);
    const { columns } = this;
    let slot = columns.slotOf(row.id);
    const sameWords =
      slot >= 0 &&
      columns.edition[slot] === edition.number &&
      columns.kind[slot] === kind.number &&
      columns.version[slot] === row.version;
    if (!sameWords) {
      if (slot >= 0) this.#empty(slot);
      slot = columns.claim(row.id);
      columns.edition[slot] = edition.number;
      columns.kind[slot] = kind.number;
      columns.version[slot] = row.version;
      this.#addWords(slot, edition, kind.words, row.description);
    }
    columns.priceCents[slot] = row.price_cents;
    columns.starsSum[slot] = row.stars_sum;
    columns.ratingCount[slot] = row.rating_count;
    columns.available[slot] = Math.min(row.quantity - row.reserved, MOST_AVAILABLE);
    this.#shelve(slot, edition, row.quantity > 0);
    const { reach } = edition;
    reach.id = Math.max(reach.id, row.id);
    reach.priceMaxCents = Math.max(reach.priceMaxCents, row.price_cents);
    reach.priceMinCents = Math.min(reach.priceMinCents, row.price_cents);
    reach.rating = Math.max(reach.rating, ratingKey(row.stars_sum, row.rating_count));
  }

  /** The card of what is in a slot. */
  card(slot: number): ProductCard {
    const { columns } = this;
    const edition = this.editions.all[columns.edition[slot] as number] as Edition;
    return {
      id: columns.id[slot] as number,
      title: edition.title,
      platform: edition.platform,
      region: edition.region,
      condition: this.kinds.all[columns.kind[slot] as number]?.condition as Condition,
      year: edition.year,
      priceCents: columns.priceCents[slot] as number,
      available: columns.available[slot] as number,
      rating: ratingOf(columns.starsSum[slot] as number, columns.ratingCount[slot] as number),
      art: { name: edition.artName, color: edition.artColor },
    };
  }

  /** Cards in the order asked; what is not known is left out. */
  cards(productIds: readonly number[]): ProductCard[] {
    return productIds.flatMap((id) => {
      const slot = this.columns.slotOf(id);
      return slot < 0 ? [] : [this.card(slot)];
    });
  }

  #empty(slot: number): void {
    const edition = this.editions.all[this.columns.edition[slot] as number] as Edition;
    this.#shelve(slot, edition, false);
    this.columns.edition[slot] = -1;
    this.#left++;
  }

  #shelve(slot: number, edition: Edition, onShelf: boolean): void {
    if ((this.columns.onShelf[slot] === 1) === onShelf) return;
    this.columns.onShelf[slot] = onShelf ? 1 : 0;
    this.onShelf += onShelf ? 1 : -1;
    this.titles.count(edition, onShelf ? 1 : -1);
    const kind = this.columns.kind[slot] as number;
    edition.cells.change(kind, onShelf ? 1 : -1);
    edition.shelf.cells.change(kind, onShelf ? 1 : -1);
    if (onShelf) {
      if (edition.size === edition.slots.length) edition.slots = grown(edition.slots, edition.size * 2);
      edition.slots[edition.size++] = slot;
    } else {
      edition.slots[edition.slots.indexOf(slot)] = edition.slots[--edition.size] as number;
    }
  }

  #addWords(slot: number, edition: Edition, kindWords: readonly number[], description: string): void {
    for (const word of edition.titleWords) this.#said(word, slot);
    for (const word of edition.otherWords) this.#said(word, slot);
    for (const word of kindWords) this.#say(word, slot, edition.number);
    for (const word of wordsOf(description)) if (!isSmall(word)) this.#say(this.words.add(word), slot, edition.number);
  }

  #say(word: number, slot: number, edition: number): void {
    if (!this.#said(word, slot))
      (this.listingsWithWord[word] ??= new SlotSet()).add(slot, edition, this.columns.capacity);
  }

  /** Whether this is not the first time that the word is said of what is in this slot. */
  #said(word: number, slot: number): boolean {
    if (word >= this.#saidOf.length) this.#saidOf = grown(this.#saidOf, 2 * (word + 1));
    const before = this.#saidOf[word] === slot + 1;
    this.#saidOf[word] = slot + 1;
    return before;
  }
}
