import { grown } from "./slot-set.ts";

const FEWEST = 1024;
/** Ids come in a row, so they are looked up by page and place in it. */
const PAGE = 4096;

/** What is known of each listing, by slot: columns side by side, since a search reads few of many. */
export class Columns {
  /** How many slots were given out; those of listings that changed their words stay empty. */
  size = 0;
  capacity = FEWEST;
  id = new Float64Array(FEWEST);
  /** Number of its edition, or -1 for a slot that is empty. */
  edition = new Int32Array(FEWEST);
  /** Number of its kind. */
  kind = new Int32Array(FEWEST);
  priceCents = new Int32Array(FEWEST);
  /** 1 for what is on the shelf, set aside or not. */
  onShelf = new Uint8Array(FEWEST);
  available = new Uint16Array(FEWEST);
  starsSum = new Int32Array(FEWEST);
  ratingCount = new Int32Array(FEWEST);
  version = new Int32Array(FEWEST);
  readonly #slots = new Map<number, Int32Array>();

  /** A slot for this listing, in place of the one that it had. */
  claim(id: number): number {
    if (this.size === this.capacity) this.#grow();
    const slot = this.size++;
    this.id[slot] = id;
    const page = Math.floor(id / PAGE);
    let slots = this.#slots.get(page);
    if (slots === undefined) this.#slots.set(page, (slots = new Int32Array(PAGE).fill(-1)));
    slots[id % PAGE] = slot;
    return slot;
  }

  /** Where a listing is, or -1. */
  slotOf(id: number): number {
    return this.#slots.get(Math.floor(id / PAGE))?.[id % PAGE] ?? -1;
  }

  #grow(): void {
    const capacity = (this.capacity *= 2);
    this.id = grown(this.id, capacity);
    this.edition = grown(this.edition, capacity);
    this.kind = grown(this.kind, capacity);
    this.priceCents = grown(this.priceCents, capacity);
    this.onShelf = grown(this.onShelf, capacity);
    this.available = grown(this.available, capacity);
    this.starsSum = grown(this.starsSum, capacity);
    this.ratingCount = grown(this.ratingCount, capacity);
    this.version = grown(this.version, capacity);
  }
}
