import { NearWords } from "./near-words.ts";

/** Every word that occurs, by a number that stays. */
export class WordTable {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #near = new NearWords();
  /** Numbers in the order of their words; those that came since are in `#fresh`. */
  #sorted: number[] = [];
  #fresh: number[] = [];

  /** Its number, a new one if it never occurred. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.#numbers.set(word, number);
    this.#near.add(word, number);
    this.#fresh.push(number);
    return number;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Numbers of words that begin like this, in their order, the word itself included; at most `limit`. */
  startingWith(prefix: string, limit: number): number[] {
    this.#sort();
    const { words } = this;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[this.#sorted[middle] as number] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < this.#sorted.length && found.length < limit; at++) {
      const number = this.#sorted[at] as number;
      if (!(words[number] as string).startsWith(prefix)) break;
      found.push(number);
    }
    return found;
  }

  /** The nearest word that was probably meant, among those that `weigh` gives more than 0; the weightiest of equals. */
  nearest(word: string, unfinished: boolean, weigh: (number: number) => number): number | undefined {
    return this.#near.nearest(word, unfinished, this.words, weigh);
  }

  #sort(): void {
    if (this.#fresh.length === 0) return;
    const { words } = this;
    this.#sorted = [...this.#sorted, ...this.#fresh].sort((a, b) =>
      (words[a] as string) < (words[b] as string) ? -1 : 1,
    );
    this.#fresh = [];
  }
}
