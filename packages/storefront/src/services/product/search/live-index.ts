import { setTimeout as pause } from "node:timers/promises";
import { LostEvents } from "../../../outbox/outbox.ts";
import type { ProductContext } from "../context.ts";
import type { ListingIndex } from "./listing-index.ts";
import { loadIndex, readListings } from "./load.ts";

/** The index of listings, kept as the database is. */
export interface LiveIndex {
  /** The index; waits while it is read for the first time. */
  get(): Promise<ListingIndex>;
  /** Reads these listings again, so that what this process just wrote is found at once. */
  refresh(productIds: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

const EVENTS_AT_ONCE = 2_000;
const WAIT_MS = 10_000;

/**
 * Reads everything once, then follows the outbox: an event only says which listing changed, and the listing is read
 * again, so events may come twice or late. What a batch reads is in before the next is read, and so never goes back.
 */
export function openLiveIndex(context: ProductContext, onFault: (error: unknown) => void): LiveIndex {
  const closing = new AbortController();
  let index: Promise<ListingIndex> | undefined;
  let afterId = 0;
  let reading: Promise<unknown> = Promise.resolve();

  const load = async () => {
    // The marker first: what happens while the listings are read is read once more.
    afterId = await context.outbox.latestId();
    return loadIndex(context.db);
  };
  const get = () =>
    (index ??= load().catch((error: unknown) => {
      index = undefined;
      throw error;
    }));

  const refresh = (productIds: readonly number[]) => {
    const next = reading.then(async () => {
      if (index === undefined || productIds.length === 0) return;
      const [known, rows] = await Promise.all([index, readListings(context.db, productIds)]);
      for (const row of rows) known.put(row);
    });
    reading = next.catch(() => {});
    return next;
  };

  const step = async () => {
    await get();
    const events = await context.outbox.readAfter({
      afterId,
      limit: EVENTS_AT_ONCE,
      waitMs: WAIT_MS,
      signal: closing.signal,
    });
    const changed = new Set<number>();
    for (const { type, payload } of events) {
      if (type !== "viewed") changed.add((payload as { productId: number }).productId);
    }
    await refresh([...changed]);
    afterId = events.at(-1)?.id ?? afterId;
    if ((await get()).isWasteful) await renew();
  };

  /** Reads everything anew while the index that there is goes on answering. */
  const renew = async () => {
    const fresh = await load();
    index = Promise.resolve(fresh);
  };

  const follow = async () => {
    for (let faults = 0; !closing.signal.aborted;) {
      try {
        await step();
        faults = 0;
      } catch (error) {
        if (closing.signal.aborted) return;
        onFault(error);
        // Events are gone that it did not see.
        if (error instanceof LostEvents) await renew().catch(onFault);
        await pause(Math.min(50 * 2 ** faults++, 5_000), undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  };
  const following = follow();

  return {
    get,
    refresh,
    async close() {
      closing.abort();
      await following;
      await reading;
    },
  };
}
