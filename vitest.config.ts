import { defineConfig } from "vitest/config";
import { TallyReporter } from "./gates/tally-reporter.ts";

// What a transform is given and what it must return is data, even where it looks like a test.
const caseFolders = "**/transforms/*/cases/**";
const exclude = ["**/node_modules/**", "**/dist/**", caseFolders];

export default defineConfig({
  test: {
    reporters: ["default", new TallyReporter()],
    // One more than Vitest takes of two cores: tests wait for servers and browsers more than they compute.
    maxWorkers: 2,
    // On a shared machine one hiccup is not a defect; the closing lines name what needed it.
    retry: process.env["CI"] ? 1 : 0,
    projects: [
      // React 16 with the build it was written for.
      "packages/storefront-legacy/vite.config.js",
      // React 19 in a page, compiled.
      "packages/ui/vite.config.ts",
      // The site on it.
      "packages/storefront/vite.config.ts",
      {
        test: {
          name: "unit",
          include: ["packages/*/{src,test,perf}/**/*.test.{ts,tsx}", "demo/src/**/*.test.ts", "gates/*.test.ts"],
          exclude: [
            ...exclude,
            "gates/publishable.test.ts",
            "packages/storefront-legacy/**",
            "packages/ui/**",
            "packages/storefront/src/**/*.test.tsx",
          ],
          // Machines are shared: a limit is for what hangs, not for what is slow.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Starts a database server only when a test asks for one.
          globalSetup: ["packages/storefront/src/database/test-cluster.ts"],
        },
      },
      {
        test: {
          name: "pack",
          include: ["gates/publishable.test.ts"],
          exclude,
          testTimeout: 300_000,
        },
      },
    ],
  },
});
