import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "@latency-aficionados/browser";
import { build, preview } from "vite";

const configFile = join(import.meta.dirname, "../vite.config.ts");

/** Every example as users get it, behind an address, and a browser to look at them. Close it when done. */
export async function openExamples() {
  // One folder for each who asks: test files run side by side.
  const outDir = await mkdtemp(join(tmpdir(), "examples-"));
  await build({ configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, logLevel: "error", build: { outDir }, preview: { port: 0, open: false } });
  const browser = await launchBrowser();
  const origin = server.resolvedUrls?.local[0] ?? "";
  return {
    browser,
    /** The address of an example, such as "Card" in "dark". */
    addressOf: (name: string, theme: "light" | "dark") => `${origin}play/index.html?${name}&${theme}`,
    async close() {
      await browser.close();
      await new Promise((done) => server.httpServer.close(done));
      await rm(outDir, { recursive: true });
    },
  };
}
