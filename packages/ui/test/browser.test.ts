// @vitest-environment node
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExamples } from "../play/open-examples.ts";

declare global {
  var axe: typeof import("axe-core");
}

const names = globSync("src/{components/*,hooks}/*.example.tsx", { cwd: join(import.meta.dirname, "..") })
  .map((path) => basename(path, ".example.tsx"))
  .sort();
const axePath = createRequire(import.meta.url).resolve("axe-core");
const world: { examples?: Awaited<ReturnType<typeof openExamples>> } = {};

beforeAll(async () => {
  world.examples = await openExamples();
}, 120_000);
afterAll(() => world.examples?.close());

async function violationsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  const { violations }: axe.AxeResults = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

// On a phone: the narrowest place shows what does not fit. jsdom knows no colours, sizes or places.
describe.each(["light", "dark"] as const)("in a browser, %s", (theme) => {
  it.each(names)(
    "%s is readable, fits a phone, and says nothing on the console",
    async (name) => {
      if (!world.examples) throw new Error("no browser");
      const context = await world.examples.browser.newContext({
        viewport: { width: 390, height: 844 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(world.examples.addressOf(name, theme), { waitUntil: "networkidle" });
      expect(await violationsOf(page)).toEqual([]);
      const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflowPx).toBe(0);
      // One example fails on purpose, and one has a picture that never arrives.
      expect(said.filter((text) => !/The reviews do not answer|ERR_INVALID_URL/.test(text))).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
