import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { launchOptions } from "./launch.ts";

const folder = await mkdtemp(join(tmpdir(), "find-browser-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const program = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
};

describe("looks in order", () => {
  test("takes what the user names", async () => {
    const named = await program("mine", "echo My Browser 1.2.3.4");
    expect(await findBrowser({ cacheFolder: folder, env: { BROWSER_PATH: named } })).toMatchObject({
      executablePath: named,
      source: "BROWSER_PATH",
      version: "1.2.3.4",
    });
  });

  test.each(["exit 1", "echo no version"])(
    "does not pass over what the user names when it does not start: %s",
    async (text) => {
      const named = await program("broken", text);
      await expect(findBrowser({ cacheFolder: folder, env: { BROWSER_PATH: named } })).rejects.toThrow(
        /^BROWSER_PATH does not start: /,
      );
    },
  );

  test("does not take a file that is not there for a browser", async () => {
    const env = { BROWSER_PATH: join(folder, "nowhere") };
    await expect(findBrowser({ cacheFolder: folder, env })).rejects.toThrow(/nowhere/);
  });
});

describe.runIf(process.platform === "linux" && process.arch === "x64")("on a machine without a browser", () => {
  test("unpacks the one from npm, once for all who ask, and shows a page with text in it", async () => {
    const cacheFolder = join(folder, "cache");
    const [found, again] = await Promise.all([
      findBrowser({ cacheFolder, env: {} }),
      findBrowser({ cacheFolder, env: {} }),
    ]);
    expect(found.source).toBe("npm");
    expect(again).toEqual(found);
    expect((await readdir(cacheFolder)).filter((name) => name.startsWith("unpacking-"))).toEqual([]);

    const browser = await chromium.launch(launchOptions(found));
    try {
      const page = await browser.newPage();
      await page.setContent("<button>Play</button>");
      const width = await page.getByRole("button", { name: "Play" }).evaluate((button) => button.clientWidth);
      expect(width).toBeGreaterThan(20);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
