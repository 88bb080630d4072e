/** Where the demo writes: lines that stay, and a line of what is going on that later text replaces. */
export interface Screen {
  line(text: string): void;
  /** Nothing where nobody watches a terminal. */
  status(text: string): void;
}

/** A screen over a stream such as stdout. */
export function screenOn(out: Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">): Screen {
  const clearLine = out.isTTY ? "\r\u001B[K" : "";
  return {
    line: (text) => void out.write(`${clearLine}${text}\n`),
    status: (text) => void (out.isTTY && out.write(`${clearLine}${text.slice(0, Math.max(0, out.columns - 1))}`)),
  };
}
