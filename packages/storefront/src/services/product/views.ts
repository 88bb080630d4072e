import { sql } from "kysely";
import type { ProductContext } from "./context.ts";
import { inTransaction } from "../../database/in-transaction.ts";
import { tell } from "./tell.ts";

interface View {
  productId: number;
  viewerId: string;
  at: string;
}

const MOST_AT_ONCE = 2_000;

/**
 * Writes views down in batches: those that come while one batch is on its way are the next. One transaction for all
 * of them, and whoever is told "written" can rely on it. It waits for the disk like all else: a number that a follower
 * has seen must never be given away a second time.
 */
export function viewWriter({ db, outbox, now }: ProductContext) {
  let waiting: { views: View[]; done: (error?: unknown) => void }[] = [];
  let writing: Promise<void> | undefined;

  const write = async () => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST_AT_ONCE);
      await keep(batch.flatMap(({ views }) => views)).then(
        () => batch.forEach(({ done }) => done()),
        (error: unknown) => batch.forEach(({ done }) => done(error)),
      );
    }
    writing = undefined;
  };

  const keep = (views: readonly View[]) =>
    inTransaction(db, async (trx) => {
      const known = await trx
        .selectFrom("listing")
        .select("id")
        .where("id", "=", sql<number>`any(${[...new Set(views.map(({ productId }) => productId))]}::bigint[])`)
        .execute();
      const ids = new Set(known.map(({ id }) => id));
      const told = views.filter(({ productId }) => ids.has(productId));
      await tell(
        outbox,
        trx,
        told.map((view) => ({ type: "viewed", ...view })),
      );
    });

  return {
    /** Resolves once the views are written down; views of listings that are not there are passed over. */
    record(viewerId: string, productIds: readonly number[]): Promise<null> {
      const at = now().toISOString();
      return new Promise((resolve, reject) => {
        const views = productIds.map((productId) => ({ productId, viewerId, at }));
        waiting.push({ views, done: (error) => (error === undefined ? resolve(null) : reject(error)) });
        writing ??= write();
      });
    },
    /** Resolves when nothing is on its way any more. */
    async settle(): Promise<void> {
      await writing;
    },
  };
}
