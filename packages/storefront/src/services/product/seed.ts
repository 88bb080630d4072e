import type { Client } from "pg";
import { copyRows, type CopyValue, textArray } from "../../seed/fill/copy-rows.ts";
import { counted } from "../../seed/fill/counted.ts";
import type { FillService } from "../../seed/fill/fill-service.ts";
import type { SeedPlan } from "../../seed/plan.ts";
import { tagTexts } from "./listings/tags.ts";

const tables = ["listing", "inventory", "review", "comment", "watch"];

/**
 * Fills the shop. Indexes and references are taken off first and made again at the end, in one go each. No events:
 * who follows them is filled from the same plan.
 */
export const fillProduct: FillService = async (client, plan, progress) => {
  const restore = await takeOffConstraints(client);
  const stars = await copyReviews(client, plan, progress);
  await copyListings(client, plan, stars, progress);
  await copyRows(client, "watch", ["account_id", "product_id", "created_at"], watchRows(plan, progress));
  await client.query(
    "select setval(pg_get_serial_sequence('listing', 'id'), greatest(1, (select max(id) from listing)))",
  );
  await restore();
};

/** Sum and number of stars by listing: some bytes each, however many there are. */
interface Stars {
  sum: Int32Array;
  count: Int32Array;
}

async function copyReviews(client: Client, plan: SeedPlan, progress: (rows: number) => void): Promise<Stars> {
  const stars = { sum: new Int32Array(plan.listingCount + 1), count: new Int32Array(plan.listingCount + 1) };
  // One connection takes one COPY at a time, so comments are read from the plan once more.
  await copyRows(client, "review", ["id", "product_id", "author_id", "stars", "text", "created_at"], reviewRows());
  await copyRows(client, "comment", ["id", "review_id", "author_id", "text", "created_at"], commentRows(plan));
  return stars;

  function* reviewRows(): Iterable<CopyValue[]> {
    for (const { id, productId, authorId, rating, text, createdAt } of counted(plan.reviews(), progress)) {
      stars.sum[productId]! += rating;
      stars.count[productId]!++;
      yield [id, productId, authorId, rating, text, createdAt];
    }
  }
}

function* commentRows(plan: SeedPlan): Iterable<CopyValue[]> {
  for (const review of plan.reviews()) {
    for (const { id, authorId, text, createdAt } of review.comments) yield [id, review.id, authorId, text, createdAt];
  }
}

async function copyListings(
  client: Client,
  plan: SeedPlan,
  stars: Stars,
  progress: (rows: number) => void,
): Promise<void> {
  const stock = new Int32Array(plan.listingCount + 1);
  await copyRows(client, "listing", columns, listingRows());
  await copyRows(client, "inventory", ["product_id", "quantity"], inventoryRows());

  function* listingRows(): Iterable<CopyValue[]> {
    for (const row of counted(plan.listings(), progress)) {
      stock[row.id] = row.stock;
      yield [
        row.id,
        row.sellerId,
        row.sku,
        row.title,
        row.platform,
        row.region,
        row.condition,
        row.genre,
        row.year,
        row.publisher,
        row.description,
        row.priceCents,
        textArray(tagTexts(row.tags)),
        row.art.name,
        row.art.color,
        stars.sum[row.id] as number,
        stars.count[row.id] as number,
        row.createdAt,
      ];
    }
  }
  function* inventoryRows(): Iterable<CopyValue[]> {
    for (let id = 1; id <= plan.listingCount; id++) yield [id, stock[id] as number];
  }
}

const columns = [
  "id",
  "seller_id",
  "sku",
  "title",
  "platform",
  "region",
  "condition",
  "genre",
  "year",
  "publisher",
  "description",
  "price_cents",
  "tags",
  "art_name",
  "art_color",
  "stars_sum",
  "rating_count",
  "created_at",
];

function* watchRows(plan: SeedPlan, progress: (rows: number) => void): Iterable<CopyValue[]> {
  for (const { accountId, productId, createdAt } of counted(plan.watches(), progress)) {
    yield [accountId, productId, createdAt];
  }
}

/** Drops keys, references and indexes of the tables that are filled. The names are the catalogue's own. */
async function takeOffConstraints(client: Client): Promise<() => Promise<void>> {
  await client.query("set local maintenance_work_mem = '256MB'");
  const { rows: constraints } = await client.query<{ name: string; of: string; definition: string; kind: string }>(
    `select quote_ident(conname) as name, conrelid::regclass::text as of, pg_get_constraintdef(oid) as definition, contype as kind
     from pg_constraint
     where contype in ('p', 'f') and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
     order by contype = 'f'`,
    [tables],
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any($1::regclass[]) and not indisprimary`,
    [tables],
  );
  for (const { name, of } of constraints.toReversed()) await client.query(`alter table ${of} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes) await client.query(definition);
    for (const { name, of, definition } of constraints) {
      await client.query(`alter table ${of} add constraint ${name} ${definition}`);
    }
  };
}
