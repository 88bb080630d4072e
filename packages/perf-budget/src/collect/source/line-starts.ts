/** Turns places in a text into one another: offsets, and lines that count from 0. */
export interface LineStarts {
  offsetOf: (line: number, column: number) => number;
  lineOf: (offset: number) => number;
}

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    offsetOf: (line, column) => (starts[line] ?? text.length) + column,
    lineOf: (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
