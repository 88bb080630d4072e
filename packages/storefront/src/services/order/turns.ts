import { Refusal } from "../../contract/errors.ts";

/**
 * Lets so many be worked on at a time and the rest wait in line, before they take up anything: a rush would otherwise
 * fill every pool of connections behind us, and orders that are nearly done would fail for want of one.
 */
export function createTurns(atOnce: number, patienceMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let busy = 0;

  function next(): void {
    const begin = line.shift();
    if (begin) begin();
    else busy--;
  }

  async function turn(): Promise<void> {
    if (busy < atOnce) {
      busy++;
      return;
    }
    const sinceMs = performance.now();
    await new Promise<void>((begin) => line.push(begin));
    if (performance.now() - sinceMs <= patienceMs) return;
    next();
    throw new Refusal("unavailable", "Too many are ordering right now. Nothing happened yet; send it again.");
  }

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      next();
    }
  };
}
