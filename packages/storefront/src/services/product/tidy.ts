import { sql } from "kysely";
import type { ProductContext } from "./context.ts";
import { sweepExpired } from "./stock/sweep.ts";

const SWEEP_EVERY_MS = 1_000;
const PRUNE_EVERY_MS = 600_000;
/** Whoever follows the events and was away for longer has to be filled anew. */
const KEEP_EVENTS_MS = 7 * 24 * 3_600_000;

/** Work that nobody asks for: stock back on the shelf, old events out of the outbox. */
export function keepTidy(context: ProductContext, onFault: (fault: unknown) => void): { close(): Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const every = (ms: number, work: () => Promise<unknown>) => {
    let busy = false;
    return setInterval(() => {
      if (busy) return;
      busy = true;
      const done = work()
        .catch(onFault)
        .finally(() => {
          busy = false;
          running.delete(done);
        });
      running.add(done);
    }, ms).unref();
  };
  const timers = [
    every(SWEEP_EVERY_MS, () => sweepExpired(context)),
    every(PRUNE_EVERY_MS, () => pruneEvents(context)),
  ];
  return {
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}

/** Deletes the events that are older than a week. */
export async function pruneEvents({ db, outbox, now }: ProductContext): Promise<void> {
  const before = new Date(now().getTime() - KEEP_EVENTS_MS);
  // Events are in the order of their time, or nearly, so the first one that is young enough ends the search.
  const { rows } = await sql<{ id: number | null }>`
    select coalesce((select id - 1 from outbox where created_at >= ${before} order by id limit 1), outbox_newest()) as id`.execute(
    db,
  );
  await outbox.prune({ upToId: rows[0]?.id ?? 0 });
}
