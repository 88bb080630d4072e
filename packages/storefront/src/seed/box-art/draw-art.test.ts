import { expect, test } from "vitest";
import { allTitles } from "../titles/all-titles.ts";
import { artOf } from "./art.ts";
import { drawArt } from "./draw-art.ts";
import { letter } from "./lettering.ts";
import { plainLetters } from "./pixel-font.ts";

const titles = allTitles();

test("every title has a drawing of its own, the same each time, without fonts", () => {
  const drawings = new Set<string>();
  for (const title of titles) {
    const svg = drawArt(title);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|<text|<image|href/);
    drawings.add(svg);
  }
  expect(drawings.size).toBe(titles.length);
  expect(drawArt(titles[7]!)).toBe(drawArt(titles[7]!));
});

test("every title has a name for its pictures that fits an address, and a colour", () => {
  const arts = titles.map(artOf);
  expect(new Set(arts.map((art) => art.name)).size).toBe(titles.length);
  for (const art of arts) {
    expect(art.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(art.color).toMatch(/^#[0-9a-f]{6}$/);
  }
});

test("every name can be written in the letters there are", () => {
  for (const { name } of titles) expect(plainLetters(name)).not.toBe("");
  expect(plainLetters("Pokémon’s Einhänder…")).toBe("POKEMON'S EINHANDER...");
});

test("letters stay inside of what they are given", () => {
  const room = { maxWidth: 300, maxHeight: 90, maxPixel: 11, maxLines: 3 };
  for (const { name } of titles) {
    const { width, height } = letter(name, room);
    expect(width).toBeLessThanOrEqual(room.maxWidth + 0.01);
    expect(height).toBeLessThanOrEqual(room.maxHeight + 0.01);
  }
});
