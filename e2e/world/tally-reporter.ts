import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { closingLines, type Tally, writeTally } from "../../gates/tally.ts";

/** Counts journeys for the closing line of `pnpm test`; prints that line itself when they are run alone. */
export default class TallyReporter implements Reporter {
  readonly #tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  onTestEnd({ expectedStatus }: TestCase, { status }: TestResult): void {
    if (status === "skipped") this.#tally.skipped += 1;
    else if (status === expectedStatus) this.#tally.passed += 1;
    else this.#tally.failed += 1;
  }

  onEnd({ status }: FullResult): void {
    // The world may not have opened.
    if (status !== "passed" && this.#tally.failed === 0) this.#tally.failed = 1;
    const file = process.env["TALLY_FILE"];
    if (file) writeTally(file, this.#tally);
    else for (const line of closingLines(this.#tally)) console.log(line);
  }
}
