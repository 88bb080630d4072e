/** From here on a bit a slot is smaller than a number a member. */
const SLOTS_A_MEMBER = 32;

/** Slots of listings in which a word occurs: a list while there are few of them, a bit each once there are many. */
export class SlotSet {
  #list = new Int32Array(4);
  #bits: Uint32Array | undefined;
  #size = 0;
  /** A bit an edition: whether any member is or was one of its listings. */
  #editions = new Uint32Array(4);

  /** Members, those that left their slot included. */
  get size(): number {
    return this.#size;
  }

  /** @param capacity how many slots there can be before the columns grow. */
  add(slot: number, edition: number, capacity: number): void {
    if (edition >>> 5 >= this.#editions.length) this.#editions = grown(this.#editions, 2 * (edition >>> 5));
    this.#editions[edition >>> 5] = (this.#editions[edition >>> 5] as number) | (1 << (edition & 31));
    if (this.#bits === undefined && this.#size * SLOTS_A_MEMBER >= capacity) {
      this.#bits = new Uint32Array(capacity >>> 5);
      this.markIn(this.#bits);
      this.#list = new Int32Array(0);
    }
    if (this.#bits === undefined) {
      if (this.#size === this.#list.length) this.#list = grown(this.#list, this.#size * 2);
      this.#list[this.#size++] = slot;
      return;
    }
    if (this.#bits.length < capacity >>> 5) this.#bits = grown(this.#bits, capacity >>> 5);
    const bit = 1 << (slot & 31);
    const word = this.#bits[slot >>> 5] as number;
    if ((word & bit) !== 0) return;
    this.#bits[slot >>> 5] = word | bit;
    this.#size++;
  }

  /** Adds the editions of all members to `bits`, which has room for them. */
  markEditionsIn(bits: Uint32Array): void {
    const own = this.#editions;
    for (let at = 0; at < own.length && at < bits.length; at++) bits[at] = (bits[at] as number) | (own[at] as number);
  }

  /** Adds every member to `bits`. */
  markIn(bits: Uint32Array): void {
    const own = this.#bits;
    if (own !== undefined && own !== bits) {
      for (let at = 0; at < own.length; at++) bits[at] = (bits[at] as number) | (own[at] as number);
      return;
    }
    for (let at = 0; at < this.#list.length && at < this.#size; at++) {
      const slot = this.#list[at] as number;
      bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31));
    }
  }
}

/** A copy with room for `length`. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  array: T,
  length: number,
): T {
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array as never);
  return copy;
}
