/** A listing and what it is sorted by. */
export interface Place {
  key: number;
  id: number;
  slot: number;
}

/** The best of many: the highest first, the newest listing first of equals. */
export class BestPlaces {
  readonly #most: number;
  readonly #keys: Float64Array;
  readonly #ids: Float64Array;
  readonly #slots: Int32Array;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
    this.#keys = new Float64Array(most);
    this.#ids = new Float64Array(most);
    this.#slots = new Int32Array(most);
  }

  /** A heap with the worst on top: most of what comes is worse than that and costs one comparison. */
  offer(key: number, id: number, slot: number): void {
    if (this.#size < this.#most) {
      let at = this.#size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(key, id, parent)) break;
        this.#move(parent, at);
        at = parent;
      }
      this.#set(at, key, id, slot);
      return;
    }
    if (this.#worse(key, id, 0)) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && this.#worse(this.#keys[right] as number, this.#ids[right] as number, child))
        child = right;
      if (this.#worse(key, id, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#set(at, key, id, slot);
  }

  /** Whether nothing with at most this key and id would be among them. */
  isBeyond(key: number, id: number): boolean {
    return this.#size === this.#most && this.#worse(key, id, 0);
  }

  /** Best first. */
  sorted(): Place[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      key: this.#keys[at] as number,
      id: this.#ids[at] as number,
      slot: this.#slots[at] as number,
    })).sort((a, b) => b.key - a.key || b.id - a.id);
  }

  #worse(key: number, id: number, than: number): boolean {
    const other = this.#keys[than] as number;
    return key < other || (key === other && id < (this.#ids[than] as number));
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#keys[from] as number, this.#ids[from] as number, this.#slots[from] as number);
  }

  #set(at: number, key: number, id: number, slot: number): void {
    this.#keys[at] = key;
    this.#ids[at] = id;
    this.#slots[at] = slot;
  }
}
