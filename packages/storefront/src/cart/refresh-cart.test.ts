import { expect, it } from "vitest";
import type { CartLine } from "./cart.ts";
import { refreshed } from "./refresh-cart.ts";

const line: CartLine = {
  productId: 1,
  title: "Zelda",
  platform: "nes",
  condition: "loose",
  art: { name: "nes-zelda", color: "#336699" },
  priceCents: 2_000,
  available: 5,
  quantity: 3,
};

it("is the same line while nothing is different, so that nothing renders", () => {
  expect(refreshed(line, { available: 5, priceCents: 2_000 })).toBe(line);
});

it("stays as it was when the shop does not say", () => {
  expect(refreshed(line, null)).toBe(line);
});

it("takes the new price and keeps the one that was seen beside it", () => {
  expect(refreshed(line, { available: 5, priceCents: 2_500 })).toEqual({
    ...line,
    priceCents: 2_500,
    beforeCents: 2_000,
  });
});

it("wants as many as there are, and says that it wanted more", () => {
  expect(refreshed(line, { available: 3, priceCents: 2_000 })).toEqual({ ...line, available: 3 });
  expect(refreshed(line, { available: 2, priceCents: 2_000 })).toEqual({
    ...line,
    available: 2,
    quantity: 2,
    isShortened: true,
  });
});

it("keeps what is sold out or gone, for the shopper to remove", () => {
  expect(refreshed(line, { available: 0, priceCents: 2_000 })).toEqual({ ...line, available: 0 });
  expect(refreshed(line, "gone")).toEqual({ ...line, available: 0 });
});

it("says for as long what became different, until the shopper changes the line", () => {
  const dearer = refreshed(line, { available: 5, priceCents: 2_500 });
  expect(refreshed(dearer, { available: 4, priceCents: 2_500 })).toMatchObject({ beforeCents: 2_000, available: 4 });
});
