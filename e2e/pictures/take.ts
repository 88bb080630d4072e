/**
 * `node e2e/pictures/take.ts <origin> <folder> [place…]`: every page of a running shop on a phone, a tablet and a
 * desktop, light and dark, to look at. Says which are wider than their window.
 */
import { join } from "node:path";
import { launchBrowser } from "@latency-aficionados/browser";
import { places } from "../world/places.ts";
import { signInAs } from "../world/verbs.ts";
import { seeAll, visit } from "./visit.ts";

const widths = { phone: 390, tablet: 820, desktop: 1440 };
const mostPx = 2_600;
const [origin = "http://127.0.0.1:3000", folder = "pictures", ...wanted] = process.argv.slice(2);
const names = Object.keys(places).filter((name) => wanted.length === 0 || wanted.includes(name));

const browser = await launchBrowser();
try {
  for (const [screen, width] of Object.entries(widths))
    for (const colorScheme of ["light", "dark"] as const)
      for (const name of names) await take(name, width, colorScheme, screen);
} finally {
  await browser.close();
}

async function take(name: string, width: number, colorScheme: "light" | "dark", screen: string): Promise<void> {
  const { viewer, reach } = places[name]!;
  const context = await visit(browser, origin, { viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const path = join(folder, `${name} ${screen} ${colorScheme}.png`);
  try {
    if (viewer !== "guest") await signInAs(page, viewer);
    await reach(page);
    await seeAll(page, mostPx);
    const { wide, high } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      high: document.documentElement.scrollHeight,
    }));
    if (wide > 0) console.log(`${name} ${screen}: ${wide} px wider than the window`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width, height: Math.min(high, mostPx) }, fullPage: true });
  } catch (error) {
    console.log(`${name} ${screen} ${colorScheme}: ${(error as Error).message.split("\n")[0]}`);
  }
  await context.close();
}
