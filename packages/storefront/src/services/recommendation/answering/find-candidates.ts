import { sql, type Kysely } from "kysely";
import { prepared } from "../../../database/prepared.ts";
import type { RecommendationTables } from "../tables.ts";
import type { Candidate } from "./compose-rows.ts";

export interface Question {
  viewerId: string | null;
  platform?: string | undefined;
  limit: number;
}

/** The best copy of a title for this viewer: to be bought, somebody else's, not looked at yet. */
const bestCopyOf = (titleId: string) => sql`
  SELECT l.product_id FROM listings l, asker
  WHERE l.title_id = ${sql.raw(titleId)} AND l.available AND l.seller_id IS DISTINCT FROM asker.id
    AND l.product_id <> ALL (asker.seen)
  ORDER BY l.heat DESC LIMIT 1`;

/**
 * All that rows can be made of, and what the viewer looked at, in one round trip. Each kind has more than `limit`, for
 * what an earlier row takes away.
 *
 * Neighbours are weighed by how often they were looked at together, over the root of how often at all: else whatever
 * is popular would be everybody's neighbour. Titles looked at of late (`familiar`) come in no row.
 */
export function findCandidates(
  db: Kysely<RecommendationTables>,
  { viewerId, platform, limit }: Question,
): Promise<Candidate[]> {
  const plenty = sql`(${limit}::int + 8)`;
  const query = sql<Candidate>`
    WITH seen AS MATERIALIZED (
      SELECT v.product_id, v.title_id, v.seen_at,
        (row_number() OVER (ORDER BY v.seen_at DESC, v.product_id DESC))::int AS place
      FROM views v WHERE v.viewer_id = ${viewerId}::uuid
    ), asker AS MATERIALIZED (
      SELECT ${viewerId}::uuid AS id, ARRAY(SELECT product_id FROM seen) AS seen, ARRAY(SELECT title_id FROM seen WHERE place <= 20) AS familiar
    ), latest AS MATERIALIZED (
      SELECT title_id, min(place) AS place FROM seen GROUP BY title_id ORDER BY place LIMIT 8
    ), anchors AS MATERIALIZED (
      SELECT seen.product_id, seen.title_id, t.platform, t.genre
      FROM (SELECT place FROM latest ORDER BY place LIMIT 3) first JOIN seen USING (place) JOIN titles t ON t.id = seen.title_id
    ), favourite AS MATERIALIZED (
      SELECT coalesce(${platform ?? null}::text, (
        SELECT t.platform FROM seen JOIN titles t ON t.id = seen.title_id
        GROUP BY t.platform ORDER BY count(*) DESC, min(seen.place) LIMIT 1
      )) AS platform
    )
    SELECT 'seen' AS kind, NULL::text AS about, product_id, title_id, place FROM seen WHERE place <= ${limit}
    UNION ALL
    SELECT 'because', a.product_id::text, best.product_id, near.title_id, near.place
    FROM anchors a CROSS JOIN LATERAL (
      SELECT title_id, (row_number() OVER (ORDER BY sort, score DESC))::int AS place FROM (
        SELECT 1 AS sort, n.neighbour_id AS title_id, n.heat - t.heat / 2 AS score
        FROM neighbours n JOIN titles t ON t.id = n.neighbour_id WHERE n.title_id = a.title_id
        UNION ALL
        (SELECT 2, t.id, t.heat FROM titles t WHERE t.platform = a.platform AND t.genre = a.genre
          AND NOT EXISTS (SELECT FROM neighbours n WHERE n.title_id = a.title_id AND n.neighbour_id = t.id)
          ORDER BY t.heat DESC LIMIT ${limit})
      ) either, asker WHERE title_id <> ALL (asker.familiar)
    ) near CROSS JOIN LATERAL (${bestCopyOf("near.title_id")}) best
    WHERE near.place <= ${plenty}
    UNION ALL
    SELECT 'also', NULL, best.product_id, near.title_id, near.place
    FROM (
      SELECT title_id, (row_number() OVER (ORDER BY heat - own DESC))::int AS place FROM (
        SELECT n.neighbour_id AS title_id, max(n.heat) + ln(count(*)) AS heat, max(t.heat) / 2 AS own
        FROM latest JOIN neighbours n ON n.title_id = latest.title_id JOIN titles t ON t.id = n.neighbour_id, asker
        WHERE n.neighbour_id <> ALL (asker.familiar)
        GROUP BY n.neighbour_id
      ) summed
    ) near CROSS JOIN LATERAL (${bestCopyOf("near.title_id")}) best
    WHERE near.place <= ${plenty}
    UNION ALL
    (SELECT 'platform', f.platform, best.product_id, t.id, (row_number() OVER (ORDER BY t.heat DESC))::int
      FROM asker, favourite f JOIN titles t ON t.platform = f.platform CROSS JOIN LATERAL (${bestCopyOf("t.id")}) best
      WHERE t.id <> ALL (asker.familiar) ORDER BY t.heat DESC LIMIT 2 * ${plenty})
    UNION ALL
    (SELECT 'popular', NULL, best.product_id, t.id, (row_number() OVER (ORDER BY t.heat DESC))::int
      FROM asker, titles t CROSS JOIN LATERAL (${bestCopyOf("t.id")}) best
      WHERE t.id <> ALL (asker.familiar) AND (SELECT cardinality(seen) FROM asker) < 3 ORDER BY t.heat DESC LIMIT 2 * ${plenty})`;
  return prepared(db, "recommend", query);
}
