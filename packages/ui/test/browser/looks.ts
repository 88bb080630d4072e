import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deeds } from "./deeds.ts";
import { addressOf, emptyPage } from "./world.ts";

declare global {
  var axe: typeof import("axe-core");
}

const names = globSync("src/{components/*,hooks}/*.example.tsx", { cwd: join(import.meta.dirname, "../..") })
  .map((path) => basename(path, ".example.tsx"))
  .sort();
const axePath = createRequire(import.meta.url).resolve("axe-core");

async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ path: axePath });
  const { violations }: axe.AxeResults = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

// On a phone: the narrowest place shows what does not fit. jsdom knows no colours, sizes or places.
describe.each(["light", "dark"] as const)("in a browser, %s", (theme) => {
  it.each(names)("%s is readable, fits a phone, and complains of nothing", async (name) => {
    const page = await emptyPage({ reducedMotion: "reduce" });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(addressOf(name, theme));
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await deeds[name]?.(page);
    expect(await violationsOf(page)).toEqual([]);
    // Asked for less motion, nothing moves by itself.
    expect(await page.evaluate(() => document.getAnimations().map((each) => each.id))).toEqual([]);
    const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflowPx).toBe(0);
    // One example fails on purpose, and one has a picture that never arrives.
    expect(complaints.filter((text) => !/The reviews do not answer|ERR_INVALID_URL/.test(text))).toEqual([]);
  });
});

it("would notice words that nobody can read", async () => {
  const page = await emptyPage();
  await page.setContent('<html lang="en"><title>T</title><main><h1 style="color: #ccc">Pale</h1></main></html>');
  expect(await violationsOf(page)).toEqual(['color-contrast: <h1 style="color: #ccc">Pale</h1>']);
});

it("stands in for a picture and two lines in exactly their size", async () => {
  const page = await emptyPage();
  await page.goto(addressOf("Skeleton"));
  const below = page.getByText("This line stays where it is.", { exact: true });
  const before = await below.boundingBox();
  await deeds["Skeleton"]?.(page);
  await page.locator("img").waitFor();
  expect(await below.boundingBox()).toEqual(before);
});
