import type { Reporter, TestModule } from "vitest/node";
import { closingLines, emptyTally, failureLine, writeTally } from "./tally.ts";

/**
 * Counts a vitest run for the closing line of `pnpm test`; prints that line itself when vitest is
 * run alone. A file that cannot be loaded and an error outside any test are failures too.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tally = emptyTally();
    const fail = (name: string, errors: readonly unknown[]) => {
      tally.failed += 1;
      tally.failures.push(failureLine(name, messageOf(errors[0])));
    };
    for (const error of unhandledErrors) fail("outside any test", [error]);
    for (const testModule of modules) {
      const failedBefore = tally.failed;
      for (const test of testModule.children.allTests()) {
        const { state, errors = [] } = test.result();
        const name = `${testModule.relativeModuleId} > ${test.fullName}`;
        if (state === "failed") fail(name, errors);
        else if (state === "passed") tally.passed += 1;
        else tally.skipped += 1;
        if (test.diagnostic()?.flaky) tally.flaky.push(name);
      }
      if (tally.failed === failedBefore && !testModule.ok()) fail(testModule.relativeModuleId, testModule.errors());
    }
    const file = process.env["TALLY_FILE"];
    if (file) writeTally(file, tally);
    else for (const line of closingLines(tally)) console.log(line);
  }
}

const messageOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : undefined;
