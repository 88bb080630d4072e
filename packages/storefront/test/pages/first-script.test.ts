import { expect, it } from "vitest";
import { firstScripts } from "../../bench/first-script.ts";
import { buildSite } from "../../src/build/build-site.ts";

/** React and its DOM are 57 of them. `node bench/bytes.ts` prints where a page stands. */
const mostBytes = 70_000;

it("has no page wait for more than 70 kB of script", async () => {
  const { folder } = await buildSite();
  const pages = await firstScripts(folder);
  expect(pages.length).toBeGreaterThan(10);
  // With its files, so that whoever goes beyond sees by what.
  expect(pages.filter(({ sizeBytes }) => sizeBytes > mostBytes)).toEqual([]);
}, 240_000);
