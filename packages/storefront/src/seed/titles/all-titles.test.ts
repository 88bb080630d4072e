import { expect, test } from "vitest";
import { genres } from "../../contract/nouns.ts";
import { allTitles, tables } from "./all-titles.ts";
import { readableName } from "./readable-name.ts";
import { seriesOf } from "./series.ts";

const titles = allTitles();

test("there are NES titles by the thousand, and hundreds of other machines", () => {
  expect(titles.filter((title) => title.platform === "nes").length).toBeGreaterThan(1600);
  expect(titles.filter((title) => title.platform !== "nes").length).toBeGreaterThan(450);
});

test("no id and no title of a machine comes twice", () => {
  expect(new Set(titles.map((title) => title.id)).size).toBe(titles.length);
  expect(new Set(titles.map((title) => `${title.platform}/${title.name.toLowerCase()}`)).size).toBe(titles.length);
});

const soldFrom = {
  nes: [1983, 1996],
  snes: [1990, 1998],
  n64: [1996, 2002],
  "game-boy": [1989, 2003],
  "game-boy-advance": [2001, 2008],
  genesis: [1988, 1998],
  "master-system": [1985, 1996],
  saturn: [1994, 2000],
  dreamcast: [1998, 2007],
  playstation: [1994, 2004],
  "turbografx-16": [1987, 1994],
  "neo-geo": [1990, 2004],
  "atari-2600": [1977, 1992],
} as const;

test("every title came out while its machine was sold", () => {
  const outside = titles.filter(({ platform, year }) => {
    const [from, to] = soldFrom[platform];
    return year !== null && (year < from || year > to);
  });
  expect(outside).toEqual([]);
  for (const { year } of titles.filter((title) => title.platform !== "nes")) expect(year).not.toBeNull();
});

test("every title has a genre the shop knows, a publisher, and at most one release a region", () => {
  for (const title of titles) {
    expect(Object.keys(genres)).toContain(title.genre);
    expect(title.publisher.trim()).not.toBe("");
    expect(title.releases.length).toBeGreaterThan(0);
    expect(new Set(title.releases.map((release) => release.region)).size).toBe(title.releases.length);
    expect(title.players).toBeGreaterThan(0);
  }
});

test("tables keep to the letters of regions", () => {
  for (const rows of Object.values(tables)) for (const [, , , , regions] of rows) expect(regions).toMatch(/^u?j?p?$/);
});

test("most NES titles have a genre, and those that tell nothing stay other", () => {
  const nes = titles.filter((title) => title.platform === "nes");
  const other = nes.filter((title) => title.genre === "other");
  expect(other.length / nes.length).toBeLessThan(0.3);
  expect(nes.find((title) => title.name === "The Legend of Zelda")?.genre).toBe("adventure");
  expect(nes.find((title) => title.name === "Anticipation")?.genre).toBe("other");
});

test("filed names become readable", () => {
  expect(readableName("Legend of Zelda, The")).toBe("The Legend of Zelda");
  expect(readableName("Bard's Tale, The: Tales of the Unknown")).toBe("The Bard's Tale: Tales of the Unknown");
  expect(readableName("Jungle Book, Disney's The")).toBe("Disney's The Jungle Book");
  expect(readableName("Win, Lose or Draw")).toBe("Win, Lose or Draw");
});

test("sequels share a series", () => {
  expect(seriesOf("Mega Man 2")).toBe(seriesOf("Mega Man X"));
  expect(seriesOf("Zillion II")).toBe(seriesOf("Zillion"));
  expect(seriesOf("Ice Hockey")).toBe("ice hockey");
});
