import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect, test } from "../world/journey.ts";
import { places } from "../world/places.ts";
import { signInAs } from "../world/verbs.ts";

declare global {
  var axe: typeof import("axe-core");
}

const axePath = createRequire(import.meta.url).resolve("axe-core");

/** What keeps people from reading or using a page as it stands. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations }: axe.AxeResults = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

// The page allows no scripts but its own.
test.use({ bypassCSP: true, reducedMotion: "reduce" });

for (const [name, { viewer, reach, complains }] of Object.entries(places))
  test(`${name}: can be read, heard and used by everybody, light and dark`, async ({ console, page }) => {
    if (complains) console.expect(complains);
    if (viewer !== "guest") await signInAs(page, viewer);
    await reach(page);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await page.addScriptTag({ path: axePath });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), colorScheme).toEqual([]);
    }
    const widerPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(widerPx, "pixels by which the page is wider than the window").toBeLessThanOrEqual(0);
  });
