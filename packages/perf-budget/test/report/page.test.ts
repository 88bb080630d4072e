import { createRequire } from "node:module";
import { launchBrowser } from "@latency-aficionados/browser";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlReport } from "../../src/report/html.ts";
import { sampleIllustrations } from "./sample-illustrations.ts";
import { sampleReport } from "./sample-report.ts";

const html = htmlReport(sampleReport(), sampleIllustrations());
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axe = createRequire(import.meta.url).resolve("axe-core");

test.each([
  ["light", 1100],
  ["dark", 1100],
  ["light", 360],
  ["dark", 360],
] as const)("can be read in %s on %i pixels, with everything unfolded", async (colorScheme, width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const asked: string[] = [];
  page.on("request", (request) => request.url().startsWith("data:") || asked.push(request.url()));
  await page.setContent(html);
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});

test("base and head differ without colour", async () => {
  const page = await browser.newPage();
  await page.setContent(html);
  // Hollow and dashed against filled and plain, whatever the hue.
  const seen = await page.evaluate(() =>
    ["base", "head"].map((side) => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        mark: document.querySelector(`section g.${side} > :first-child`)!.localName,
        fill: style(`section g.${side} > :first-child`).fill,
        dash: style(`#endpoints g.${side} .line`).strokeDasharray,
      };
    }),
  );
  expect(seen[0]).toMatchObject({ mark: "circle", fill: "none", dash: "5px, 3px" });
  expect(seen[1]).toMatchObject({ mark: "path", dash: "none" });
  expect(seen[1]!.fill).not.toBe("none");
  await page.close();
});
