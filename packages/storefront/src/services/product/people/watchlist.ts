import { Refusal } from "../../../contract/errors.ts";
import type { ProductContext } from "../context.ts";

type Watch = { accountId: string; productId: number };

const FOREIGN_KEY_VIOLATION = "23503";

/** Once is enough; again changes nothing. */
export async function watch({ db, now }: ProductContext, { accountId, productId }: Watch): Promise<null> {
  try {
    await db
      .insertInto("watch")
      .values({ account_id: accountId, product_id: productId, created_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } catch (error) {
    if ((error as { code?: unknown }).code !== FOREIGN_KEY_VIOLATION) throw error;
    throw new Refusal("not_found", `There is no listing ${productId}.`);
  }
  return null;
}

export async function unwatch({ db }: ProductContext, { accountId, productId }: Watch): Promise<null> {
  await db.deleteFrom("watch").where("account_id", "=", accountId).where("product_id", "=", productId).execute();
  return null;
}

/** At most this many, so that a list stays a list. */
const LONGEST = 500;

/** Latest first. */
export async function watchedIds({ db }: ProductContext, accountId: string): Promise<number[]> {
  const rows = await db
    .selectFrom("watch")
    .select("product_id")
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .orderBy("product_id", "desc")
    .limit(LONGEST)
    .execute();
  return rows.map((row) => row.product_id);
}
