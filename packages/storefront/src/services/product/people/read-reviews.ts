import { sql } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import type { ProductContext } from "../context.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { ProductService } from "../door.ts";
import { ratingOf } from "../rating.ts";

type Page = Awaited<ReturnType<ProductService["getReviews"]>>;
type Comments = Page["items"][number]["comments"];

/** Newest first, each with its comments: two queries, whatever the number of reviews. */
export async function getReviews(
  { db }: ProductContext,
  { productId, cursor, limit }: Parameters<ProductService["getReviews"]>[0],
): Promise<Page> {
  const after = cursor === undefined ? undefined : readCursor(cursor, `reviews ${productId}`, ["number", "id"]);
  const [listing, rows] = await Promise.all([
    db.selectFrom("listing").select(["stars_sum", "rating_count"]).where("id", "=", productId).executeTakeFirst(),
    db
      .selectFrom("review")
      .select(["id", "author_id", "stars", "text", "created_at"])
      .where("product_id", "=", productId)
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(created_at, id) < (${new Date(after?.[0] ?? 0)}, ${after?.[1]}::uuid)`),
      )
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute(),
  ]);
  if (listing === undefined) throw new Refusal("not_found", `There is no listing ${productId}.`);
  const page = rows.slice(0, limit);
  const comments = await commentsOf(
    db,
    page.map((row) => row.id),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      id: row.id,
      authorId: row.author_id,
      stars: row.stars,
      text: row.text,
      createdAt: row.created_at.toISOString(),
      comments: comments.get(row.id) ?? [],
    })),
    next: last === undefined ? null : writeCursor([last.created_at.getTime(), last.id], `reviews ${productId}`),
    rating: ratingOf(listing.stars_sum, listing.rating_count),
  };
}

async function commentsOf(db: ProductContext["db"], reviewIds: string[]): Promise<Map<string, Comments>> {
  const comments = new Map<string, Comments>();
  if (reviewIds.length === 0) return comments;
  const rows = await db
    .selectFrom("comment")
    .select(["id", "review_id", "author_id", "text", "created_at"])
    .where("review_id", "=", sql<string>`any(${reviewIds}::uuid[])`)
    .orderBy("review_id")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  for (const row of rows) {
    const comment = { id: row.id, authorId: row.author_id, text: row.text, createdAt: row.created_at.toISOString() };
    const before = comments.get(row.review_id);
    if (before === undefined) comments.set(row.review_id, [comment]);
    else before.push(comment);
  }
  return comments;
}
