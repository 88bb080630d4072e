import { grown } from "./slot-set.ts";

/** How many listings there are of each kind: a cell a kind, far fewer than listings once there are many of them. */
export class Cells {
  /** Numbers of kinds: the first `size` are in use, as are those of `counts`. */
  kinds = new Int32Array(4);
  counts = new Int32Array(4);
  size = 0;
  readonly #places = new Map<number, number>();

  change(kind: number, by: 1 | -1): void {
    let place = this.#places.get(kind);
    if (place === undefined) {
      if (this.size === this.kinds.length) {
        this.kinds = grown(this.kinds, this.size * 2);
        this.counts = grown(this.counts, this.size * 2);
      }
      place = this.size++;
      this.#places.set(kind, place);
      this.kinds[place] = kind;
      this.counts[place] = 0;
    }
    const count = (this.counts[place] as number) + by;
    this.counts[place] = count;
    if (count === 0) this.#remove(kind, place);
  }

  #remove(kind: number, place: number): void {
    this.#places.delete(kind);
    const last = --this.size;
    if (place === last) return;
    const moved = this.kinds[last] as number;
    this.kinds[place] = moved;
    this.counts[place] = this.counts[last] as number;
    this.#places.set(moved, place);
  }
}
