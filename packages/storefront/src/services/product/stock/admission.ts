import { sql } from "kysely";
import type { ProductContext } from "../context.ts";
import { idsOf, type StockLine } from "./lines.ts";
import { checkEnough } from "./shortage.ts";
import { sweepExpired } from "./sweep.ts";

/** Lets orders to the shelves: no more at once than there is stock for. */
export interface Admission {
  /**
   * Resolves when it is worth locking the shelves, to what must be called when that is over. Fails with a `Shortage`
   * if there is not enough. Only a look without locks: the shelves have the last word.
   */
  enter(orderId: string, lines: readonly StockLine[]): Promise<() => void>;
}

interface Waiting {
  orderId: string;
  lines: readonly StockLine[];
  /** Whether the order was seen before, which may have its lines already. Undefined until somebody looked. */
  isKnown: boolean | undefined;
  enter(leave: () => void): void;
  fail(error: unknown): void;
}

interface Seen {
  title: string;
  left: number;
  /** Whether somebody holds some of it who ran out of time. */
  isStale: boolean;
}

/**
 * A thousand who want the last hundred would stand in line for one row, hold every connection, and be refused one by
 * one. Here they wait without a connection: a hundred are let in, and one look later tells all others that it is gone.
 */
export function openAdmission(context: ProductContext): Admission {
  let waiting: Waiting[] = [];
  /** By listing, how many those want who were let in and have not left. */
  const inside = new Map<number, number>();
  let looking = false;

  const change = (lines: readonly StockLine[], sign: 1 | -1) => {
    for (const { productId, quantity } of lines) {
      const count = (inside.get(productId) ?? 0) + sign * quantity;
      if (count === 0) inside.delete(productId);
      else inside.set(productId, count);
    }
  };
  const letIn = ({ lines, enter }: Waiting) => {
    change(lines, 1);
    enter(() => {
      change(lines, -1);
      void lookAgain();
    });
  };

  const decide = (each: Waiting, seen: ReadonlyMap<number, Seen>): "waits" | "is done" => {
    if (each.isKnown !== true) {
      try {
        checkEnough(each.lines, seen, true);
      } catch (shortage) {
        each.fail(shortage);
        return "is done";
      }
      const isFull = each.lines.some(({ productId, quantity }) => {
        const others = inside.get(productId) ?? 0;
        return others > 0 && others + quantity > (seen.get(productId)?.left ?? Infinity);
      });
      if (isFull) return "waits";
    }
    letIn(each);
    return "is done";
  };

  const lookAgain = async () => {
    if (looking || waiting.length === 0) return;
    looking = true;
    const asked = waiting;
    waiting = [];
    try {
      const seen = await look(context, asked);
      waiting = [...asked.filter((each) => decide(each, seen) === "waits"), ...waiting];
      looking = false;
      if (waiting.some(({ isKnown }) => isKnown === undefined) || inside.size === 0) void lookAgain();
    } catch (error) {
      looking = false;
      for (const each of asked) each.fail(error);
      void lookAgain();
    }
  };

  return {
    enter: (orderId, lines) =>
      new Promise((enter, fail) => {
        waiting.push({ orderId, lines, isKnown: undefined, enter, fail });
        void lookAgain();
      }),
  };
}

/** What is left of everything that is asked for, after what ran out of time was put back, if anybody lacks it. */
async function look(context: ProductContext, asked: readonly Waiting[]): Promise<Map<number, Seen>> {
  const fresh = asked.filter(({ isKnown }) => isKnown === undefined);
  const productIds = [...new Set(asked.flatMap(({ lines }) => idsOf(lines)))];
  const [known, seen] = await Promise.all([knownOrders(context, fresh), readSeen(context, productIds)]);
  for (const each of fresh) each.isKnown = known.has(each.orderId);
  const lacking = asked
    .flatMap(({ lines }) => lines)
    .filter(({ productId, quantity }) => (seen.get(productId)?.left ?? Infinity) < quantity)
    .map(({ productId }) => productId)
    .filter((productId) => seen.get(productId)?.isStale === true);
  if (lacking.length === 0) return seen;
  const swept = await sweepExpired(context, [...new Set(lacking)]);
  return swept === 0 ? seen : readSeen(context, productIds);
}

async function knownOrders({ db }: ProductContext, fresh: readonly Waiting[]): Promise<Set<string>> {
  if (fresh.length === 0) return new Set();
  const rows = await db
    .selectFrom("reservation")
    .select("order_id")
    .where("order_id", "=", sql<string>`any(${fresh.map(({ orderId }) => orderId)}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => row.order_id));
}

async function readSeen({ db, now }: ProductContext, productIds: readonly number[]): Promise<Map<number, Seen>> {
  const { rows } = await sql<Seen & { id: number }>`
    with stale as (
      select distinct line.product_id from reservation r join reservation_line line on line.order_id = r.order_id
      where r.state = 'held' and r.expires_at <= ${now()})
    select l.id, l.title, i.quantity - i.reserved as left, l.id in (select product_id from stale) as "isStale"
    from inventory i join listing l on l.id = i.product_id
    where i.product_id = any(${[...productIds]}::bigint[])`.execute(db);
  return new Map(rows.map(({ id, ...seen }) => [id, seen]));
}
