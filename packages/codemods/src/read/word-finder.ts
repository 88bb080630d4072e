/**
 * Finds which of many words stand in a text, in one pass over it, whatever their number: the automaton of Aho and
 * Corasick (Communications of the ACM 18, 1975), with a full table since the words are ASCII.
 */
export class WordFinder {
  /** The next state by state and character code. */
  readonly #next: Int32Array;
  /** The words that end in a state, by their index. */
  readonly #ends: readonly (readonly number[])[];
  readonly #isEnd: Uint8Array;
  readonly #count: number;

  /** Words must be ASCII and not empty. */
  constructor(words: readonly string[]) {
    const odd = words.find((word) => !/^[\0-\x7f]+$/.test(word));
    if (odd !== undefined) throw new Error(`${JSON.stringify(odd)} is empty or not ASCII`);
    const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
    const next = new Int32Array(size * 128).fill(-1);
    const ends: number[][] = [[]];
    for (const [index, word] of words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const slot = state * 128 + word.charCodeAt(at);
        if (next[slot] === -1) next[slot] = ends.push([]) - 1;
        state = next[slot]!;
      }
      ends[state]!.push(index);
    }
    completeTable(next, ends);
    this.#next = next;
    this.#ends = ends;
    this.#isEnd = Uint8Array.from(ends, (each) => (each.length > 0 ? 1 : 0));
    this.#count = words.length;
  }

  /** One byte a word, in the order given: 1 where it stands in the text. */
  find(text: string): Uint8Array {
    const found = new Uint8Array(this.#count);
    const next = this.#next;
    const isEnd = this.#isEnd;
    for (let at = 0, state = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      state = code < 128 ? next[state * 128 + code]! : 0;
      if (isEnd[state] === 1) for (const index of this.#ends[state]!) found[index] = 1;
    }
    return found;
  }
}

/** Fills every missing transition with that of the longest suffix that is known, breadth first. */
function completeTable(next: Int32Array, ends: number[][]): void {
  const suffix = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (const state of queue) {
    for (let code = 0; code < 128; code += 1) {
      const slot = state * 128 + code;
      const through = state === 0 ? 0 : next[suffix[state]! * 128 + code]!;
      const to = next[slot]!;
      if (to === -1) {
        next[slot] = through;
        continue;
      }
      suffix[to] = through;
      ends[to]!.push(...ends[through]!);
      queue.push(to);
    }
  }
}
