/** Something that has to be undone when the run ends, however it ends. */
type Undo = () => Promise<unknown> | unknown;

/**
 * What a run leaves lying about until it is over: processes, browsers, folders. Undone in the opposite order, each once, also when one of
 * them fails.
 */
export class Leftovers {
  readonly #undos: { undo: Undo; atOnce: (() => unknown) | undefined }[] = [];

  /** Remembers how to undo something. `atOnce` does as much of it as can be done while the process dies. */
  add(undo: Undo, atOnce?: () => unknown): void {
    this.#undos.push({ undo, atOnce });
  }

  async clear(): Promise<void> {
    const failures: unknown[] = [];
    for (let next = this.#undos.pop(); next; next = this.#undos.pop())
      await Promise.resolve(next.undo()).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `something could not be cleaned up: ${failures[0]}`);
  }

  /** For the moment in which the process exits: nothing can be waited for. */
  clearAtOnce(): void {
    for (let next = this.#undos.pop(); next; next = this.#undos.pop()) next.atOnce?.();
  }
}
