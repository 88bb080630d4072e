import type { AnswerCache } from "../cache/answer-cache.ts";
import type { Log } from "../observe/logs.ts";
import type { ProductService } from "../services/product/door.ts";

/**
 * Tells the cache which listings changed, for as long as `signal` lets it. What is missed while the service is away is
 * made up for by letting everything go that was kept.
 */
export async function followProducts(
  product: Pick<ProductService, "getEvents" | "getLatestEventId">,
  cache: Pick<AnswerCache, "invalidate" | "invalidateAll">,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  let afterId: number | undefined;
  while (!signal.aborted) {
    try {
      if (afterId === undefined) {
        afterId = await product.getLatestEventId({});
        cache.invalidateAll();
      }
      const events = await product.getEvents({ afterId, limit: 500, waitMs: 15_000 });
      const changed = events.filter(({ event }) => event.type !== "viewed");
      if (changed.length > 0) cache.invalidate([...new Set(changed.map(({ event }) => `product ${event.productId}`))]);
      afterId = events.at(-1)?.id ?? afterId;
    } catch (error) {
      if (signal.aborted) return;
      afterId = undefined;
      log.warn({ err: error }, "product events cannot be followed; trying again in a second");
      await pause(1_000, signal);
    }
  }
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, durationMs);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
