/** Memory that one search after the other uses, since making it anew would cost more than the search. */
export class Scratch {
  #bits: Uint32Array[] = [];
  #counts = new Int32Array(0);
  #verdicts = new Uint8Array(0);

  /** A bit a slot, all zero; one for each `place`. */
  bits(place: number, capacity: number): Uint32Array {
    const known = this.#bits[place];
    if (known !== undefined && known.length === capacity >>> 5) return known.fill(0);
    return (this.#bits[place] = new Uint32Array(capacity >>> 5));
  }

  /** A count a kind, all zero. */
  counts(kinds: number): Int32Array {
    if (this.#counts.length >= kinds) return this.#counts.fill(0, 0, kinds);
    return (this.#counts = new Int32Array(kinds * 2));
  }

  /** A byte a kind, all zero. */
  verdicts(kinds: number): Uint8Array {
    if (this.#verdicts.length >= kinds) return this.#verdicts.fill(0, 0, kinds);
    return (this.#verdicts = new Uint8Array(kinds * 2));
  }
}
