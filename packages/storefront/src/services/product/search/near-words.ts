/** Words by their trigrams: which of them somebody may have meant who typed another. */
export class NearWords {
  readonly #byTrigram = new Map<string, number[]>();

  add(word: string, number: number): void {
    for (const trigram of trigramsOf(word)) {
      const numbers = this.#byTrigram.get(trigram);
      if (numbers === undefined) this.#byTrigram.set(trigram, [number]);
      else numbers.push(number);
    }
  }

  /**
   * Among the words that share a trigram, the one with the fewest slips of the finger in between; none if there are
   * more than such a word allows. An unfinished word is compared with beginnings of words.
   */
  nearest(
    typed: string,
    unfinished: boolean,
    words: readonly string[],
    weigh: (number: number) => number,
  ): number | undefined {
    const allowed = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
    let best: number | undefined;
    let bestSlips = allowed + 1;
    let bestWeight = 0;
    const seen = new Set<number>();
    for (const trigram of allowed === 0 ? [] : trigramsOf(typed)) {
      for (const number of this.#byTrigram.get(trigram) ?? []) {
        if (seen.has(number)) continue;
        seen.add(number);
        const word = words[number] as string;
        if (word.length < typed.length - allowed || (!unfinished && word.length > typed.length + allowed)) continue;
        const weight = weigh(number);
        if (weight <= 0) continue;
        const slips = slipsBetween(typed, word, unfinished, Math.min(allowed, bestSlips));
        if (slips < bestSlips || (slips === bestSlips && slips <= allowed && weight > bestWeight)) {
          best = number;
          bestSlips = slips;
          bestWeight = weight;
        }
      }
    }
    return best;
  }
}

/** Threes of letters in a row, the beginning and the end of the word marked by spaces. */
function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(padded.slice(at, at + 3));
  return trigrams;
}

const rows = [new Int32Array(128), new Int32Array(128), new Int32Array(128)] as const;

/**
 * Letters left out, put in, changed or swapped with their neighbour, to get from one word to the other: the optimal
 * string alignment distance. More than `most` is `most + 1`. To an unfinished word the rest of the other is free.
 */
export function slipsBetween(typed: string, word: string, unfinished: boolean, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  if (typed.length > 120 || width > 120) return most + 1;
  let [before, above, row] = rows as readonly [Int32Array, Int32Array, Int32Array];
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= width; column++) {
      const same = typed.charCodeAt(line - 1) === word.charCodeAt(column - 1);
      let slips = Math.min(
        (above[column] as number) + 1,
        (row[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        line > 1 &&
        column > 1 &&
        typed.charCodeAt(line - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === word.charCodeAt(column - 1);
      if (swapped) slips = Math.min(slips, (before[column - 2] as number) + 1);
      row[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  if (!unfinished) return word.length > width ? most + 1 : Math.min(above[width] as number, most + 1);
  let best = most + 1;
  for (let column = 0; column <= width; column++) best = Math.min(best, above[column] as number);
  return best;
}
