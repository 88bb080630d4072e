import { findBrowser, launchOptions } from "@latency-aficionados/browser";
import { defineConfig } from "@playwright/test";
import { chosenSites } from "./world/sites/sites.ts";

const isCi = Boolean(process.env["CI"]);

export default defineConfig({
  testDir: "journeys",
  outputDir: ".cache/journeys",
  globalSetup: "./world/open-world.ts",
  // The same journeys on every site, but for what has no meaning there.
  projects: chosenSites().map(({ name, leavesOut }) => ({ name, testIgnore: leavesOut.map((file) => `**/${file}`) })),
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  // On a shared machine one hiccup is not a defect; the closing lines name what needed it.
  retries: isCi ? 1 : 0,
  reporter: [["list"], ["./world/tally-reporter.ts"]],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: launchOptions(await findBrowser()),
    locale: "en-US",
    timezoneId: "UTC",
    // `pnpm exec playwright show-trace` opens it.
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
});
