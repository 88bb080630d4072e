import { sql, type Kysely } from "kysely";
import type { RecommendationTables } from "../tables.ts";

/** The best copy each of titles that people looked at who looked at this one; see find-candidates.ts for the weights. */
export async function findAlike(
  db: Kysely<RecommendationTables>,
  { productId, limit }: { productId: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ product_id: number }>`
    SELECT best.product_id
    FROM listings own
    JOIN neighbours n ON n.title_id = own.title_id
    JOIN titles t ON t.id = n.neighbour_id
    CROSS JOIN LATERAL (
      SELECT product_id FROM listings l
      WHERE l.title_id = n.neighbour_id AND l.available
      ORDER BY l.heat DESC LIMIT 1
    ) best
    WHERE own.product_id = ${productId}
    ORDER BY n.heat - t.heat / 2 DESC, n.neighbour_id
    LIMIT ${limit}`.execute(db);
  return rows.map(({ product_id }) => product_id);
}
