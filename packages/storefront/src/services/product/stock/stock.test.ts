import { describe, expect, it } from "vitest";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";

const world = await productWorld();
const { product, db, seller } = world;

const list = async (quantity: number) => {
  const { id } = await product.createListing(aListing({ sellerId: seller, quantity }));
  return id;
};
const shelf = async (productId: number) =>
  db
    .selectFrom("inventory")
    .select(["quantity", "reserved", "version"])
    .where("product_id", "=", productId)
    .executeTakeFirstOrThrow();
const reserve = (orderId: string, lines: [productId: number, quantity: number][], ttlMs = 60_000) =>
  product.reserve({
    orderId,
    buyerId: newId(),
    ttlMs,
    lines: lines.map(([productId, quantity]) => ({ productId, quantity })),
  });

describe("reserving", () => {
  it("sets aside all lines, and says how each is sold right now", async () => {
    const [a, b] = [await list(3), await list(1)];
    const lines = await reserve(newId(), [
      [b, 1],
      [a, 2],
    ]);
    expect(lines).toMatchObject([
      { productId: a, quantity: 2, unitPriceCents: 2_500, sellerId: seller, title: "Metroid" },
      { productId: b, quantity: 1 },
    ]);
    expect(await shelf(a)).toEqual({ quantity: 3, reserved: 2, version: 1 });
    expect((await product.getProduct({ productId: a })).available).toBe(1);
  });

  it("sets aside nothing where one line is too much, and says which", async () => {
    const [a, b] = [await list(3), await list(1)];
    await expect(
      reserve(newId(), [
        [a, 1],
        [b, 2],
      ]),
    ).rejects.toMatchObject({ code: "out_of_stock", message: "Metroid: 2 wanted, 1 left." });
    expect((await shelf(a)).reserved).toBe(0);
  });

  it("gives an order that asks again the same, at the price of the first time", async () => {
    const a = await list(1);
    const orderId = newId();
    const first = await reserve(orderId, [[a, 1]]);
    const { version } = await product.getProduct({ productId: a });
    const { sellerId: _, quantity: __, tags: ___, ...said } = aListing({ sellerId: seller, priceCents: 9_999 });
    await product.updateListing({ ...said, productId: a, sellerId: seller, version });
    expect(await reserve(orderId, [[a, 1]])).toEqual(first);
    expect((await shelf(a)).reserved).toBe(1);
  });

  it("counts a listing that is named twice once, with both quantities", async () => {
    const a = await list(2);
    expect(
      await refusalOf(
        reserve(newId(), [
          [a, 1],
          [a, 2],
        ]),
      ),
    ).toBe("out_of_stock");
  });

  it("refuses what is not there, and one's own", async () => {
    expect(await refusalOf(reserve(newId(), [[999_999_999, 1]]))).toBe("not_found");
    const a = await list(1);
    const own = product.reserve({
      orderId: newId(),
      buyerId: seller,
      ttlMs: 1,
      lines: [{ productId: a, quantity: 1 }],
    });
    expect(await refusalOf(own)).toBe("own_listing");
  });
});

describe("an order that is settled", () => {
  it("takes its pieces off the shelf, once, however often it is confirmed", async () => {
    const a = await list(2);
    const orderId = newId();
    await reserve(orderId, [[a, 1]]);
    await Promise.all([1, 2, 3].map(() => product.confirmReservation({ orderId })));
    expect(await shelf(a)).toEqual({ quantity: 1, reserved: 0, version: 2 });
    await product.releaseReservation({ orderId });
    expect(await shelf(a)).toMatchObject({ quantity: 1, reserved: 0 });
  });

  it("puts back what it had, once, however often it is released", async () => {
    const a = await list(2);
    const orderId = newId();
    await reserve(orderId, [[a, 2]]);
    await Promise.all([1, 2, 3].map(() => product.releaseReservation({ orderId })));
    expect(await shelf(a)).toEqual({ quantity: 2, reserved: 0, version: 1 });
    expect(await refusalOf(product.confirmReservation({ orderId }))).toBe("not_found");
  });

  it("stays released where the release comes before its reserve", async () => {
    const a = await list(1);
    const orderId = newId();
    await product.releaseReservation({ orderId });
    expect(await refusalOf(reserve(orderId, [[a, 1]]))).toBe("not_found");
    expect((await shelf(a)).reserved).toBe(0);
  });

  it("brings back what it took, once, and only what it took", async () => {
    const a = await list(1);
    const [sold, held] = [newId(), newId()];
    await reserve(sold, [[a, 1]]);
    await product.confirmReservation({ orderId: sold });
    await Promise.all([1, 2, 3].map(() => product.restock({ orderId: sold })));
    expect(await shelf(a)).toEqual({ quantity: 1, reserved: 0, version: 3 });
    await reserve(held, [[a, 1]]);
    await product.restock({ orderId: held });
    await product.restock({ orderId: newId() });
    expect(await shelf(a)).toEqual({ quantity: 1, reserved: 1, version: 3 });
  });

  it("cannot be confirmed if it never came", async () => {
    expect(await refusalOf(product.confirmReservation({ orderId: newId() }))).toBe("not_found");
  });
});

describe("time that runs out", () => {
  it("lets the next buyer have it, exactly when it is over and not before", async () => {
    const a = await list(1);
    await reserve(newId(), [[a, 1]], 1_000);
    world.passTime(999);
    expect(await refusalOf(reserve(newId(), [[a, 1]]))).toBe("out_of_stock");
    world.passTime(1);
    await reserve(newId(), [[a, 1]]);
    expect(await shelf(a)).toMatchObject({ quantity: 1, reserved: 1 });
  });

  it("is forgiven where the stock is still there", async () => {
    const a = await list(1);
    const [late, later] = [newId(), newId()];
    await reserve(late, [[a, 1]], 10);
    world.passTime(11);
    await product.confirmReservation({ orderId: late });
    expect(await shelf(a)).toMatchObject({ quantity: 0, reserved: 0 });
    const b = await list(1);
    await reserve(later, [[b, 1]], 10);
    world.passTime(11);
    await product.sweep();
    expect(await shelf(b)).toMatchObject({ reserved: 0 });
    await product.confirmReservation({ orderId: later });
    expect(await shelf(b)).toMatchObject({ quantity: 0, reserved: 0 });
  });

  it("is not forgiven where somebody else has it", async () => {
    const a = await list(1);
    const [late, quick] = [newId(), newId()];
    await reserve(late, [[a, 1]], 10);
    world.passTime(11);
    await reserve(quick, [[a, 1]]);
    expect(await refusalOf(product.confirmReservation({ orderId: late }))).toBe("out_of_stock");
    expect(await refusalOf(reserve(late, [[a, 1]]))).toBe("out_of_stock");
    await product.releaseReservation({ orderId: quick });
    await reserve(late, [[a, 1]]);
    await product.confirmReservation({ orderId: late });
    expect(await shelf(a)).toMatchObject({ quantity: 0, reserved: 0 });
  });

  it("gives room to a seller who counts", async () => {
    const a = await list(2);
    await reserve(newId(), [[a, 2]], 10);
    const count = () => product.setInventory({ productId: a, sellerId: seller, quantity: 1, version: 1 });
    expect(await refusalOf(count())).toBe("out_of_stock");
    world.passTime(11);
    expect(await count()).toEqual({ quantity: 1, version: 2 });
  });
});

describe("a seller who counts", () => {
  it("is refused where somebody bought since, and with another's listing", async () => {
    const a = await list(5);
    const orderId = newId();
    await reserve(orderId, [[a, 1]]);
    await product.confirmReservation({ orderId });
    const count = (sellerId: string, version: number) =>
      refusalOf(product.setInventory({ productId: a, sellerId, quantity: 9, version }));
    expect(await count(seller, 1)).toBe("version_conflict");
    expect(await count(newId(), 2)).toBe("forbidden");
    expect(await count(seller, 2)).toBe("none");
    expect(
      await refusalOf(product.setInventory({ productId: 999_999_999, sellerId: seller, quantity: 1, version: 1 })),
    ).toBe("not_found");
  });

  it("wins once where two count at once", async () => {
    const a = await list(1);
    const codes = await Promise.all(
      [3, 4, 5].map((quantity) =>
        refusalOf(product.setInventory({ productId: a, sellerId: seller, quantity, version: 1 })),
      ),
    );
    expect(codes.toSorted()).toEqual(["none", "version_conflict", "version_conflict"]);
  });
});
