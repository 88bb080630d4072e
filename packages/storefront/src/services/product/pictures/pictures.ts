import { artWidths } from "../../../contract/names.ts";
import type { Art } from "../../../contract/nouns.ts";
import { Refusal } from "../../../contract/errors.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import { drawPicture } from "../../../picture/draw-picture.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import { listedEvent } from "../listings/listed-event.ts";
import { lockOwnListing } from "../listings/own-listing.ts";
import { tell } from "../tell.ts";
import { pictureName, readPictureName } from "./picture-name.ts";

const mostPictures = 8;
/** As box art is. */
const ratio = 3 / 4;

/** A picture as box art. */
export const pictureArt = (productId: number, { version, color }: { version: string; color: string }): Art => ({
  name: pictureName(productId, version),
  color,
});

/** Adds a picture by its seller, unless it is there; drawn before anything is locked. */
export async function addPicture(
  { db, outbox, now }: ProductContext,
  { productId, sellerId, picture }: Parameters<ProductService["addPicture"]>[0],
): Promise<Art> {
  const { version, color, webp } = await drawPicture(picture, artWidths, ratio);
  await inTransaction(db, async (trx) => {
    const listing = await lockOwnListing(trx, productId, sellerId);
    const known = await trx.selectFrom("picture").select("version").where("product_id", "=", productId).execute();
    if (known.some((other) => other.version === version)) return;
    if (known.length >= mostPictures) {
      const found = `The listing has ${known.length} pictures already; at most ${mostPictures} fit. Take one off first.`;
      throw new Refusal("invalid_input", found, [{ path: "picture", message: `at most ${mostPictures} pictures` }]);
    }
    await trx.insertInto("picture").values({ product_id: productId, version, color, created_at: now() }).execute();
    const files = artWidths.map((width) => ({ product_id: productId, version, width, webp: webp[width] }));
    await trx.insertInto("picture_file").values(files).execute();
    await tell(outbox, trx, [listedEvent(listing)]);
  });
  return pictureArt(productId, { version, color });
}

/** Takes a picture off; one that is not there is off already. */
export async function removePicture(
  { db, outbox }: ProductContext,
  { productId, sellerId, name }: Parameters<ProductService["removePicture"]>[0],
): Promise<null> {
  return inTransaction(db, async (trx) => {
    const listing = await lockOwnListing(trx, productId, sellerId);
    const picture = readPictureName(name);
    if (picture?.productId !== productId) return null;
    await trx
      .deleteFrom("picture")
      .where("product_id", "=", productId)
      .where("version", "=", picture.version)
      .execute();
    await tell(outbox, trx, [listedEvent(listing)]);
    return null;
  });
}

export async function getPicture(
  { db }: ProductContext,
  { name, width }: Parameters<ProductService["getPicture"]>[0],
): ReturnType<ProductService["getPicture"]> {
  const picture = readPictureName(name);
  const row =
    picture &&
    (await db
      .selectFrom("picture_file")
      .select("webp")
      .where("product_id", "=", picture.productId)
      .where("version", "=", picture.version)
      .where("width", "=", width)
      .executeTakeFirst());
  if (!row) throw new Refusal("not_found", "There is no such picture, or its seller took it off.");
  return { webp: row.webp.toString("base64") };
}
