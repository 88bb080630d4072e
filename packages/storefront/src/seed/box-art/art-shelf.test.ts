import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { allTitles } from "../titles/all-titles.ts";
import { artOf } from "./art.ts";
import { openArtShelf } from "./art-shelf.ts";
import { plainTitles } from "./plain-titles.ts";

const folder = await mkdtemp(join(tmpdir(), "art-"));
afterAll(() => rm(folder, { recursive: true }));
const titles = allTitles().filter((_, i) => i % 430 === 0);
const { name } = artOf(titles[0]!);
const open = (of: string) =>
  openArtShelf({
    ahead: 800,
    folder: join(folder, of),
    titles,
    onFault: (fault) => {
      throw fault;
    },
  });

test("draws the first covers once, in the widths and the format they claim", async () => {
  const shelf = await open("first");
  let done = 0;
  expect(await shelf.first.run((by) => void (done += by))).toBe(true);
  expect(done).toBe(titles.length);
  expect((await readdir(join(folder, "first", "edition-1"))).length).toBe(titles.length * 2);
  for (const width of [160, 320] as const) {
    const answer = await shelf.read(name, width, "webp");
    const { format, height } = await sharp(answer!.bytes).metadata();
    expect([format, height, answer!.final]).toEqual(["webp", Math.round((width * 4) / 3), true]);
  }
  expect(await (await open("first")).first.run(() => {})).toBe(false);
});

test("goes on where a run was cut off, and takes no unfinished file for a picture", async () => {
  const shelf = await open("cut");
  await shelf.first.run(() => {});
  const home = join(folder, "cut", "edition-1");
  await rm(join(home, `${name}-320.webp`));
  await writeFile(join(home, `${name}-320.webp.77.part`), "half");
  const again = await open("cut");
  expect(await again.first.run(() => {})).toBe(true);
  expect((await again.read(name, 320, "webp"))!.bytes.length).toBeGreaterThan(1_000);
});

test("answers in WebP while AVIF is not there, and in AVIF from then on", async () => {
  const shelf = await open("later");
  const [first, second] = await Promise.all([shelf.read(name, 160, "avif"), shelf.read(name, 160, "avif")]);
  expect([first!.type, first!.final]).toEqual(["image/webp", false]);
  expect(second!.bytes.equals(first!.bytes)).toBe(true);
  await expect.poll(async () => (await shelf.read(name, 160, "avif"))!.type, { timeout: 10_000 }).toBe("image/avif");
  const { compression } = await sharp((await shelf.read(name, 160, "avif"))!.bytes).metadata();
  expect(compression).toBe("av1");
  await shelf.close();
});

test("draws all that is missing in the background, and stops when told to", async () => {
  const shelf = await open("rest");
  shelf.drawRest();
  await expect
    .poll(async () => (await readdir(join(folder, "rest", "edition-1"))).length, { timeout: 10_000 })
    .toBeGreaterThan(3);
  await shelf.close();
  const made = (await readdir(join(folder, "rest", "edition-1"))).length;
  const again = await open("rest");
  again.drawRest();
  await again.close();
  expect((await readdir(join(folder, "rest", "edition-1"))).length).toBeLessThanOrEqual(made + 2);
});

test("knows only names of titles, however they are spelled", async () => {
  const shelf = await open("names");
  for (const odd of ["", "nes-nothing", `../later/edition-1/${name}`, `${name}/..`, "__proto__"])
    expect(await shelf.read(odd, 160, "webp")).toBeUndefined();
});

test("has a cover for what no table knows, on every machine and in every genre", async () => {
  const shelf = await open("plain");
  for (const [name] of plainTitles().filter((_, at) => at % 29 === 0)) {
    expect((await shelf.read(name, 160, "webp"))?.type).toBe("image/webp");
  }
  expect(await shelf.read("plain-nes-cookery", 160, "webp")).toBeUndefined();
  await shelf.close();
});
