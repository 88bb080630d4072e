import type { Reporter, TestModule } from "vitest/node";
import { closingLines, writeTally, type Tally } from "./tally.ts";

/**
 * Counts a vitest run for the closing line of `pnpm test`; prints that line itself when vitest is
 * run alone. A file that cannot be loaded and an error outside any test are failures too.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tally: Tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const testModule of modules) {
      let failedHere = 0;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") tally.passed += 1;
        else if (state === "failed") failedHere += 1;
        else tally.skipped += 1;
      }
      if (failedHere === 0 && !testModule.ok()) failedHere = 1;
      tally.failed += failedHere;
    }
    const file = process.env["TALLY_FILE"];
    if (file) writeTally(file, tally);
    else for (const line of closingLines(tally)) console.log(line);
  }
}
