/** `node e2e/pictures/write.ts [origin]`: the pictures in docs/pictures, of a shop that runs: `pnpm start`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "@latency-aficionados/browser";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { seeAll, visit } from "./visit.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");
const mostBytes = 150_000;
const [origin = "http://127.0.0.1:3000"] = process.argv.slice(2);

const desktop = { viewport: { width: 1280, height: 1000 } } satisfies BrowserContextOptions;
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
} satisfies BrowserContextOptions;

interface Shot {
  options: BrowserContextOptions;
  reach(page: Page): Promise<unknown>;
}

const shots: Record<string, Shot> = {
  home: { options: { ...desktop, colorScheme: "light" }, reach: (page) => page.goto("/") },
  search: {
    options: { ...desktop, colorScheme: "dark" },
    reach: (page) => page.goto("/search?q=mario"),
  },
  product: {
    options: { ...phone, colorScheme: "dark" },
    async reach(page) {
      await page.goto("/search?q=zelda&sort=rating");
      await page.getByRole("main").getByRole("article").getByRole("link").first().click();
      await page.getByRole("button", { name: "Add to cart" }).waitFor();
    },
  },
};

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const [name, { options, reach }] of Object.entries(shots)) {
    const context = await visit(browser, origin, options);
    const page = await context.newPage();
    await reach(page);
    await seeAll(page, 2_000);
    const bytes = await webp(page);
    if (bytes.length > mostBytes) throw new Error(`${name}: ${bytes.length} bytes, expected at most ${mostBytes}`);
    await writeFile(join(folder, `${name}.webp`), bytes);
    console.log(`${name}.webp ${Math.round(bytes.length / 1000)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
}

/** Playwright itself writes no WebP. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  return Buffer.from(data, "base64");
}
