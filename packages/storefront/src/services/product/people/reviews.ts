import { sql } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import { ratingOf } from "../rating.ts";
import { tell } from "../tell.ts";
import { notifyOfWords } from "./notify.ts";

/** The review, the listing's rating, the seller's notice and the event: all of it or nothing. */
export async function addReview(
  { db, outbox, now }: ProductContext,
  { productId, authorId, stars, text }: Parameters<ProductService["addReview"]>[0],
): ReturnType<ProductService["addReview"]> {
  return inTransaction(db, async (trx) => {
    const at = now();
    // Locked first: reviews of one listing follow one another, so that the sum always fits the reviews.
    const listing = await trx
      .selectFrom("listing")
      .select(["seller_id", "title"])
      .where("id", "=", productId)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (listing === undefined) throw new Refusal("not_found", `There is no listing ${productId}.`);
    if (listing.seller_id === authorId) throw new Refusal("own_listing", "A seller cannot rate what they sell.");
    const review = await trx
      .insertInto("review")
      .values({ product_id: productId, author_id: authorId, stars, text, created_at: at })
      .onConflict((conflict) => conflict.columns(["product_id", "author_id"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (review === undefined) throw new Refusal("already_reviewed", "You rated this listing before.");
    const sums = await trx
      .updateTable("listing")
      .set({ stars_sum: sql`stars_sum + ${stars}`, rating_count: sql`rating_count + 1` })
      .where("id", "=", productId)
      .returning(["stars_sum", "rating_count"])
      .executeTakeFirstOrThrow();
    const rating = ratingOf(sums.stars_sum, sums.rating_count);
    const accountId = listing.seller_id;
    const said = `${listing.title} was given ${stars} of 5 stars.`;
    await notifyOfWords(trx, { accountId, kind: "reviewed", text: said, productId }, at);
    await tell(outbox, trx, [{ type: "rated", productId, ...rating }]);
    return { id: review.id, rating };
  });
}

/** Whoever wrote the review learns of it, unless they talk to themselves. */
export async function addComment(
  { db, now }: ProductContext,
  { reviewId, authorId, text }: Parameters<ProductService["addComment"]>[0],
): ReturnType<ProductService["addComment"]> {
  return inTransaction(db, async (trx) => {
    const at = now();
    const review = await trx
      .selectFrom("review as r")
      .innerJoin("listing as l", "l.id", "r.product_id")
      .select(["r.author_id", "r.product_id", "l.title"])
      .where("r.id", "=", reviewId)
      .executeTakeFirst();
    if (review === undefined) throw new Refusal("not_found", "There is no such review.");
    const comment = await trx
      .insertInto("comment")
      .values({ review_id: reviewId, author_id: authorId, text, created_at: at })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (review.author_id !== authorId) {
      const said = `Somebody answered your review of ${review.title}.`;
      await notifyOfWords(
        trx,
        { accountId: review.author_id, kind: "commented", text: said, productId: review.product_id },
        at,
      );
    }
    return comment;
  });
}
