import type { Log } from "../observe/logs.ts";

/** What has to be closed, last opened first. */
export class Closing {
  readonly #steps: { name: string; close: () => Promise<unknown> }[] = [];
  #closed: Promise<void> | undefined;
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(name: string, close: () => Promise<unknown>): void {
    this.#steps.push({ name, close });
  }

  /** Closes everything, also what comes after something that could not be closed. The second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= (async () => {
      for (const { name, close } of this.#steps.toReversed()) {
        await close().catch((error: unknown) => this.#log.error({ err: error }, `${name} could not be closed`));
      }
    })();
    return this.#closed;
  }
}
