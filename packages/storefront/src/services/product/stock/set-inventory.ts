import { Refusal } from "../../../contract/errors.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import { notifyWatchersOfReturn } from "../people/notify.ts";
import { sweepExpired } from "./sweep.ts";
import { tellStock } from "./tell-stock.ts";

type Input = Parameters<ProductService["setInventory"]>[0];

/** Says how many are on the shelf, if nobody bought or counted since `version`, and no fewer than are set aside. */
export async function setInventory(context: ProductContext, input: Input) {
  try {
    return await count(context, input);
  } catch (error) {
    // What ran out of time is set aside no longer, though nobody came by yet.
    const short = error instanceof Refusal && error.code === "out_of_stock";
    if (!short || (await sweepExpired(context, [input.productId])) === 0) throw error;
    return count(context, input);
  }
}

async function count(context: ProductContext, { productId, sellerId, quantity, version }: Input) {
  return inTransaction(context.db, async (trx) => {
    const row = await trx
      .selectFrom("inventory as i")
      .innerJoin("listing as l", "l.id", "i.product_id")
      .select(["l.seller_id", "i.quantity", "i.reserved", "i.version"])
      .where("i.product_id", "=", productId)
      .forUpdate("i")
      .executeTakeFirst();
    if (row === undefined) throw new Refusal("not_found", `There is no listing ${productId}.`);
    if (row.seller_id !== sellerId) throw new Refusal("forbidden", "Only its seller may count the stock of a listing.");
    if (row.version !== version) {
      throw new Refusal(
        "version_conflict",
        `The stock changed: it is ${row.quantity} now, at version ${row.version}. Look again, then set it.`,
      );
    }
    if (quantity < row.reserved) {
      throw new Refusal("out_of_stock", `Running orders have ${row.reserved} of these; it cannot be fewer.`, [
        { path: "body.quantity", message: `at least ${row.reserved}` },
      ]);
    }
    await trx
      .updateTable("inventory")
      .set({ quantity, version: version + 1 })
      .where("product_id", "=", productId)
      .execute();
    const change = { productId, quantityBefore: row.quantity, available: quantity - row.reserved };
    await tellStock(context.outbox, trx, [change]);
    if (quantity > 0) await notifyWatchersOfReturn(trx, [change], context.now());
    return { quantity, version: version + 1 };
  });
}
