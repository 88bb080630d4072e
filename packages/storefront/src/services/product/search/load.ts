import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ProductTables } from "../tables.ts";
import { type IndexedListing, ListingIndex } from "./listing-index.ts";

/** Taken in at one go, in about 15 ms: whoever else is served by this process waits no longer than that. */
const ROWS_AT_ONCE = 1_000;

const columns = sql`l.id, l.title, l.platform, l.region, l.genre, l.year, l.publisher, l.art_name, l.art_color,
  l.condition, array_to_string(l.tags, ',') as tags, l.description, l.price_cents, l.stars_sum, l.rating_count,
  l.version, i.quantity, i.reserved`;
const tables: RawBuilder<unknown> = sql`listing l join inventory i on i.product_id = l.id`;

/** Listings as they are now, for the index. */
export async function readListings(db: Kysely<ProductTables>, ids: readonly number[]): Promise<IndexedListing[]> {
  const { rows } =
    await sql<IndexedListing>`select ${columns} from ${tables} where l.id = any(${[...ids]}::bigint[])`.execute(db);
  return rows;
}

/**
 * An index of everything there is at one moment. Listings of one edition come one after the other, so that what a
 * search reads together lies together.
 */
export async function loadIndex(db: Kysely<ProductTables>): Promise<ListingIndex> {
  const index = new ListingIndex();
  await db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = '10min'`.execute(trx);
    await sql`set local work_mem = '64MB'`.execute(trx);
    await sql`declare every cursor for select ${columns} from ${tables} order by l.title collate "C", l.platform collate "C", l.region collate "C", l.id`.execute(
      trx,
    );
    const fetchNext = () => sql<IndexedListing>`fetch ${sql.lit(ROWS_AT_ONCE)} from every`.execute(trx);
    for (let next = fetchNext(); ;) {
      const { rows } = await next;
      if (rows.length === 0) return;
      // The server reads on while this process takes in what it has read.
      next = fetchNext();
      // Handled where it is awaited; until then a failure must not count as one that nobody looks at.
      next.catch(() => {});
      for (const row of rows) index.put(row);
    }
  });
  return index;
}
