import type { Kysely } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import type { ProductTables } from "../tables.ts";

/** A listing that its seller is about to change, locked until the transaction ends. */
export async function lockOwnListing(trx: Kysely<ProductTables>, productId: number, sellerId: string) {
  const listing = await trx
    .selectFrom("listing")
    .selectAll()
    .where("id", "=", productId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (listing === undefined) throw new Refusal("not_found", `There is no listing ${productId}.`);
  if (listing.seller_id !== sellerId) throw new Refusal("forbidden", "Only its seller may change a listing.");
  return listing;
}
