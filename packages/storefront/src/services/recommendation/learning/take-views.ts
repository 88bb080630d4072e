import { sql, type Transaction } from "kysely";
import type { PlacedEvent } from "../placed-event.ts";
import type { RecommendationTables } from "../tables.ts";
import { neighboursBeforeCutting, neighboursPerTitle, viewsPerViewer } from "./bounds.ts";
import { type Lesson, type Look, learn, type Memory, nothingLearnt, sittingMs, titlesOf } from "./learn.ts";

type Trx = Transaction<RecommendationTables>;

/** Learns from who looked at what. A look at a listing that nobody told of teaches nothing. */
export async function takeViews(trx: Trx, events: readonly PlacedEvent[]): Promise<void> {
  const looks = await looksOf(trx, events);
  if (looks.length === 0) return;
  const memory = await recall(trx, looks);
  const lesson = nothingLearnt();
  for (const look of looks) learn(look, memory, lesson);
  await keepLooks(trx, looks);
  await keepHeats(trx, lesson);
  await keepPairs(trx, lesson);
}

async function looksOf(trx: Trx, events: readonly PlacedEvent[]): Promise<Look[]> {
  const viewed = events.flatMap(({ event }) => (event.type === "viewed" ? [event] : []));
  if (viewed.length === 0) return [];
  const { rows } = await sql<{ product_id: number; title_id: number }>`
    SELECT product_id, title_id FROM listings
    WHERE product_id = ANY (${[...new Set(viewed.map(({ productId }) => productId))]}::bigint[])`.execute(trx);
  const titleOf = new Map(rows.map((row) => [row.product_id, row.title_id]));
  return viewed.flatMap(({ viewerId, productId, at }) => {
    const titleId = titleOf.get(productId);
    return titleId === undefined
      ? []
      : [{ viewerId: viewerId.toLowerCase(), productId, titleId, atMs: Date.parse(at) }];
  });
}

/** What these viewers looked at before, as far as it still speaks for what they look at now. */
async function recall(trx: Trx, looks: readonly Look[]): Promise<Memory> {
  const since = new Date(looks.reduce((least, { atMs }) => Math.min(least, atMs), Infinity) - sittingMs);
  const { rows } = await sql<{ viewer_id: string; product_id: number; title_id: number; seen_at: Date }>`
    SELECT viewer_id, product_id, title_id, seen_at FROM views
    WHERE viewer_id = ANY (${[...new Set(looks.map(({ viewerId }) => viewerId))]}::uuid[]) AND seen_at >= ${since}
    ORDER BY seen_at, product_id`.execute(trx);
  const memory: Memory = new Map();
  for (const row of rows) {
    const look = {
      viewerId: row.viewer_id,
      productId: row.product_id,
      titleId: row.title_id,
      atMs: row.seen_at.getTime(),
    };
    const before = memory.get(look.viewerId);
    if (before) before.push(look);
    else memory.set(look.viewerId, [look]);
  }
  return memory;
}

async function keepLooks(trx: Trx, looks: readonly Look[]): Promise<void> {
  const viewers = looks.map(({ viewerId }) => viewerId);
  const moments = looks.map(({ atMs }) => new Date(atMs));
  await sql`
    INSERT INTO views (viewer_id, product_id, title_id, seen_at)
    SELECT viewer_id, product_id, title_id, max(seen_at)
    FROM unnest(
      ${viewers}::uuid[], ${looks.map(({ productId }) => productId)}::bigint[],
      ${looks.map(({ titleId }) => titleId)}::integer[], ${moments}::timestamptz[]
    ) AS look (viewer_id, product_id, title_id, seen_at)
    GROUP BY viewer_id, product_id, title_id
    ON CONFLICT (viewer_id, product_id) DO UPDATE
    SET title_id = excluded.title_id, seen_at = greatest(views.seen_at, excluded.seen_at)`.execute(trx);
  await sql`
    DELETE FROM views USING (
      SELECT viewer_id, product_id, row_number() OVER (PARTITION BY viewer_id ORDER BY seen_at DESC, product_id) AS nth
      FROM views WHERE viewer_id = ANY (${[...new Set(viewers)]}::uuid[])
    ) AS old
    WHERE old.nth > ${viewsPerViewer} AND views.viewer_id = old.viewer_id AND views.product_id = old.product_id`.execute(
    trx,
  );
}

/** `together` of heat.ts; where the difference is so large that it no longer counts, exp would be an error. */
const sum = (a: string, b: string) => sql.raw(`greatest(${a}, ${b}) + ln(1 + exp(greatest(-700, -abs(${a} - ${b}))))`);

async function keepHeats(trx: Trx, { listings, titles }: Lesson): Promise<void> {
  await sql`
    UPDATE listings SET heat = ${sum("listings.heat", "more.heat")}
    FROM unnest(${[...listings.keys()]}::bigint[], ${[...listings.values()]}::float8[]) AS more (product_id, heat)
    WHERE listings.product_id = more.product_id`.execute(trx);
  await sql`
    UPDATE titles SET heat = ${sum("titles.heat", "more.heat")}
    FROM unnest(${[...titles.keys()]}::integer[], ${[...titles.values()]}::float8[]) AS more (id, heat)
    WHERE titles.id = more.id`.execute(trx);
}

async function keepPairs(trx: Trx, { pairs }: Lesson): Promise<void> {
  if (pairs.size === 0) return;
  const keys = [...pairs.keys()].map(titlesOf);
  const titleIds = keys.map(({ titleId }) => titleId);
  await sql`
    INSERT INTO neighbours (title_id, neighbour_id, heat)
    SELECT * FROM unnest(${titleIds}::integer[], ${keys.map(({ neighbourId }) => neighbourId)}::integer[], ${[...pairs.values()]}::float8[])
    ON CONFLICT (title_id, neighbour_id) DO UPDATE SET heat = ${sum("neighbours.heat", "excluded.heat")}`.execute(trx);
  await sql`
    WITH crowded AS (
      SELECT title_id FROM neighbours WHERE title_id = ANY (${[...new Set(titleIds)]}::integer[])
      GROUP BY title_id HAVING count(*) > ${neighboursBeforeCutting}
    )
    DELETE FROM neighbours USING (
      SELECT title_id, neighbour_id, row_number() OVER (PARTITION BY title_id ORDER BY heat DESC, neighbour_id) AS nth
      FROM neighbours WHERE title_id IN (SELECT title_id FROM crowded)
    ) AS faint
    WHERE faint.nth > ${neighboursPerTitle}
      AND neighbours.title_id = faint.title_id AND neighbours.neighbour_id = faint.neighbour_id`.execute(trx);
}
