import { join } from "node:path";
import { startVitest } from "vitest/node";
import { TallyReporter } from "../../../gates/tally-reporter.ts";

/** Runs the unit tests that a migrated site brings along, and resolves with whether all of them passed. */
export async function testSite(folder: string): Promise<boolean> {
  const run = await startVitest("test", [], {
    root: folder,
    config: join(folder, "vite.config.js"),
    watch: false,
    maxWorkers: 1,
    // React says of tests that it would rather have seen others; what it says of one that fails is shown.
    silent: "passed-only",
    reporters: ["default", new TallyReporter()],
  });
  const isRight = run.state.getCountOfFailedTests() === 0 && run.state.getUnhandledErrors().length === 0;
  await run.close();
  return isRight && run.state.getFiles().length > 0;
}
