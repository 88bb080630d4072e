import { randomUUID } from "node:crypto";
import { z } from "zod";
import { jsonText } from "./json-text.ts";
import type { Valkey } from "./valkey.ts";

/** What changed; `all`: anything may have, since messages may have been missed. */
export type Change = readonly string[] | "all";

const channel = "storefront:invalidations";
const message = jsonText(z.object({ from: z.string(), change: z.union([z.literal("all"), z.array(z.string())]) }));

/**
 * Tells every cache of every process what changed: here at once, elsewhere as soon as Valkey carries it there. After
 * a gap, on whichever side, processes drop all rather than go on with what may be outdated.
 */
export class Invalidations {
  readonly #valkey: Valkey | undefined;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #self = randomUUID();
  /** How many changes the others have not heard of. */
  #lost = 0;

  constructor(valkey?: Valkey) {
    this.#valkey = valkey;
    valkey?.listen(
      channel,
      (text) => {
        const { data } = message.safeParse(text);
        // What cannot be read is from another version: something changed, who knows what.
        if (data?.from !== this.#self) this.#tell(data?.change ?? "all");
      },
      () => {
        this.#tell("all");
        if (this.#lost > 0) void this.#send("all");
      },
    );
  }

  publish(tags: readonly string[]): void {
    if (tags.length === 0) return;
    this.#tell(tags);
    void this.#send(this.#lost > 0 ? "all" : tags);
  }

  /** @returns what ends the subscription. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  async #send(change: Change): Promise<void> {
    const text = JSON.stringify({ from: this.#self, change });
    const lostBefore = this.#lost;
    const heard = await this.#valkey?.ask((client) => client.publish(channel, text));
    if (heard === undefined) this.#lost += 1;
    else if (change === "all" && this.#lost === lostBefore) this.#lost = 0;
  }
}
