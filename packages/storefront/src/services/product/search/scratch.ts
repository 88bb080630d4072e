/** Memory that one search after the other uses, since making it anew would cost more than the search. */
export class Scratch {
  #bits: Uint32Array[] = [];
  #slots = new Int32Array(4096);
  #counts = new Int32Array(0);
  #seen = new Int32Array(0);
  #kindBits: Uint32Array[] = [];

  /** A bit a slot, all zero; one for each `place`. */
  bits(place: number, capacity: number): Uint32Array {
    const known = this.#bits[place];
    if (known !== undefined && known.length === capacity >>> 5) return known.fill(0);
    return (this.#bits[place] = new Uint32Array(capacity >>> 5));
  }

  /** Room for slots; whatever was in it may be in it still. */
  slots(size: number): Int32Array {
    if (this.#slots.length < size) this.#slots = new Int32Array(size * 2);
    return this.#slots;
  }

  /** A count a kind, all zero. */
  counts(kinds: number): Int32Array {
    if (this.#counts.length >= kinds) return this.#counts.fill(0, 0, kinds);
    return (this.#counts = new Int32Array(kinds * 2));
  }

  /** Room for a number a kind. */
  seen(kinds: number): Int32Array {
    if (this.#seen.length < kinds) this.#seen = new Int32Array(kinds * 2);
    return this.#seen;
  }

  /** A bit a kind, for each of two `places`; whatever was in it may be in it still. */
  kindBits(place: 0 | 1, kinds: number): Uint32Array {
    const length = (kinds + 31) >>> 5;
    const known = this.#kindBits[place];
    if (known?.length === length) return known;
    return (this.#kindBits[place] = new Uint32Array(length));
  }
}
