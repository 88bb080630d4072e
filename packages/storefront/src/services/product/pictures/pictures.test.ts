import sharp from "sharp";
import { expect, it } from "vitest";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";
import { pictureName, readPictureName } from "./picture-name.ts";

const { product, seller, passTime } = await productWorld();

const photo = async (color: string) =>
  (
    await sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
      .png()
      .toBuffer()
  ).toString("base64");
const offer = async () => (await product.createListing(aListing({ sellerId: seller }))).id;
const imagesOf = async (productId: number) => (await product.getProduct({ productId })).images.map(({ name }) => name);

it("come after the box, oldest first, each once", async () => {
  const productId = await offer();
  const added: string[] = [];
  for (const color of ["red", "blue", "red"]) {
    added.push((await product.addPicture({ productId, sellerId: seller, picture: await photo(color) })).name);
    passTime(1_000);
  }
  expect(added[2]).toBe(added[0]);
  const { art } = await product.getProduct({ productId });
  expect(await imagesOf(productId)).toEqual([art.name, added[0], added[1]]);
});

it("are kept in the widths of box art, and carry their colour", async () => {
  const productId = await offer();
  const { name, color } = await product.addPicture({ productId, sellerId: seller, picture: await photo("#ff0000") });
  expect(color).toMatch(/^#f[\da-f]0[\da-f]0[\da-f]$/);
  for (const width of [160, 320, 640] as const) {
    const { webp } = await product.getPicture({ name, width });
    const drawn = await sharp(Buffer.from(webp, "base64")).metadata();
    expect(drawn).toMatchObject({ format: "webp", width, height: Math.round((width * 4) / 3) });
  }
});

it("are put up and taken off by the seller alone", async () => {
  const productId = await offer();
  const picture = await photo("green");
  const stranger = newId();
  expect(await refusalOf(product.addPicture({ productId, sellerId: stranger, picture }))).toBe("forbidden");
  expect(await refusalOf(product.addPicture({ productId: 999_999_999, sellerId: seller, picture }))).toBe("not_found");
  const { name } = await product.addPicture({ productId, sellerId: seller, picture });
  expect(await refusalOf(product.removePicture({ productId, sellerId: stranger, name }))).toBe("forbidden");
  await product.removePicture({ productId, sellerId: seller, name });
  await product.removePicture({ productId, sellerId: seller, name });
  expect(await imagesOf(productId)).toHaveLength(1);
  expect(await refusalOf(product.getPicture({ name, width: 320 }))).toBe("not_found");
});

it("are not taken off by way of another listing", async () => {
  const [mine, other] = [await offer(), await offer()];
  const { name } = await product.addPicture({ productId: mine, sellerId: seller, picture: await photo("grey") });
  await product.removePicture({ productId: other, sellerId: seller, name });
  expect(await imagesOf(mine)).toHaveLength(2);
});

it("are eight at most, also when the last two come at once", async () => {
  const productId = await offer();
  const add = async (at: number) => {
    const picture = await photo(`rgb(${at * 20}, 0, 0)`);
    return refusalOf(product.addPicture({ productId, sellerId: seller, picture }));
  };
  for (let at = 0; at < 7; at++) expect(await add(at)).toBe("none");
  expect((await Promise.all([add(7), add(8)])).toSorted()).toEqual(["invalid_input", "none"]);
  expect(await imagesOf(productId)).toHaveLength(9);
});

it("are no pictures unless they are", async () => {
  const productId = await offer();
  const picture = Buffer.from("<svg/>").toString("base64");
  expect(await refusalOf(product.addPicture({ productId, sellerId: seller, picture }))).toBe("invalid_input");
});

it("have names that are read as they were made, and no others are read", () => {
  const name = pictureName(7, "0123456789abcdef");
  expect(readPictureName(name)).toEqual({ productId: 7, version: "0123456789abcdef" });
  for (const other of ["nes-zelda", "photo-0-0123456789abcdef", "photo-7-../..", `${name}0`])
    expect(readPictureName(other)).toBeNull();
});
