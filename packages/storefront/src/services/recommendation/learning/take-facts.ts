import { sql, type Transaction } from "kysely";
import type { PlacedEvent } from "../placed-event.ts";
import type { RecommendationTables } from "../tables.ts";
import { titleKey } from "./title-key.ts";

/** What events say of listings, the last word on each. */
export async function takeFacts(trx: Transaction<RecommendationTables>, events: readonly PlacedEvent[]): Promise<void> {
  const listed = new Map<number, { platform: string; key: string; genre: string; sellerId: string }>();
  const available = new Map<number, boolean>();
  for (const { event } of events) {
    if (event.type === "listed")
      listed.set(event.productId, {
        platform: event.platform,
        key: titleKey(event.title),
        genre: event.genre,
        sellerId: event.sellerId,
      });
    if (event.type === "availability") available.set(event.productId, event.available);
  }
  if (listed.size > 0) await keepListed(trx, [...listed.keys()], [...listed.values()]);
  if (available.size > 0)
    await sql`
      UPDATE listings SET available = said.available
      FROM unnest(${[...available.keys()]}::bigint[], ${[...available.values()]}::boolean[]) AS said (product_id, available)
      WHERE listings.product_id = said.product_id AND listings.available <> said.available`.execute(trx);
}

async function keepListed(
  trx: Transaction<RecommendationTables>,
  productIds: number[],
  facts: { platform: string; key: string; genre: string; sellerId: string }[],
): Promise<void> {
  const said = sql`unnest(
    ${productIds}::bigint[], ${facts.map((fact) => fact.platform)}::text[], ${facts.map((fact) => fact.key)}::text[],
    ${facts.map((fact) => fact.genre)}::text[], ${facts.map((fact) => fact.sellerId)}::uuid[]
  ) AS said (product_id, platform, key, genre, seller_id)`;
  await sql`
    INSERT INTO titles (platform, key, genre)
    SELECT DISTINCT ON (platform, key) platform, key, genre FROM ${said}
    WHERE NOT EXISTS (SELECT FROM titles t WHERE t.platform = said.platform AND t.key = said.key)
    ON CONFLICT DO NOTHING`.execute(trx);
  // A new listing can be bought until something else is said; what is said later of an old one changes nothing there.
  await sql`
    INSERT INTO listings (product_id, title_id, seller_id, available)
    SELECT said.product_id, t.id, said.seller_id, true
    FROM ${said} JOIN titles t ON t.platform = said.platform AND t.key = said.key
    ON CONFLICT (product_id) DO UPDATE SET title_id = excluded.title_id, seller_id = excluded.seller_id
    WHERE (listings.title_id, listings.seller_id) <> (excluded.title_id, excluded.seller_id)`.execute(trx);
}
