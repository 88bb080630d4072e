/** `node play/shots.ts <folder> [Name…]`: pictures of every example on a phone and a desk, light and dark, to look at. */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { openExamples } from "./open-examples.ts";

const [folder = "shots", ...wanted] = process.argv.slice(2);
const names = globSync("src/{components/*,hooks}/*.example.tsx", { cwd: join(import.meta.dirname, "..") })
  .map((path) => basename(path, ".example.tsx"))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const { browser, addressOf, close } = await openExamples();

for (const [width, hasTouch] of [
  [390, true],
  [1280, false],
] as const) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, hasTouch });
  const page = await context.newPage();
  for (const theme of ["light", "dark"] as const) {
    for (const name of names) {
      await page.goto(addressOf(name, theme), { waitUntil: "networkidle" });
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
    }
  }
  await context.close();
}
await close();
