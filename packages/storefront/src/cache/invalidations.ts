import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Valkey } from "./valkey.ts";

/** What changed; `all`: anything may have, since messages may have been missed. */
export type Change = readonly string[] | "all";

const channel = "storefront:invalidations";
const message = z.object({ from: z.string(), tags: z.array(z.string()) });

/** Tells every cache of every process what changed: here at once, elsewhere as soon as Valkey carries it there. */
export class Invalidations {
  readonly #valkey: Valkey | undefined;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #self = randomUUID();

  constructor(valkey?: Valkey) {
    this.#valkey = valkey;
    valkey?.listen(
      channel,
      (text) => {
        const { from, tags } = message.parse(JSON.parse(text));
        if (from !== this.#self) this.#tell(tags);
      },
      () => this.#tell("all"),
    );
  }

  publish(tags: readonly string[]): void {
    if (tags.length === 0) return;
    this.#tell(tags);
    void this.#valkey?.ask((client) => client.publish(channel, JSON.stringify({ from: this.#self, tags })));
  }

  /** @returns what ends the subscription. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
