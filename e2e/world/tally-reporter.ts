import type { FullResult, Reporter, Suite, TestCase } from "@playwright/test/reporter";
import { closingLines, emptyTally, failureLine, type Tally, writeTally } from "../../gates/tally.ts";

/** Counts journeys for the closing line of `pnpm test`; prints that line itself when they are run alone. */
export default class TallyReporter implements Reporter {
  #all: TestCase[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#all = suite.allTests();
  }

  onEnd({ status }: FullResult): void {
    const tally = emptyTally();
    for (const journey of this.#all) count(journey, tally);
    // The world may not have opened.
    if (status !== "passed" && tally.failed === 0) tally.failed = 1;
    const file = process.env["TALLY_FILE"];
    if (file) writeTally(file, tally);
    else for (const line of closingLines(tally)) console.log(line);
  }
}

function count(journey: TestCase, tally: Tally): void {
  const name = journey.titlePath().filter(Boolean).join(" > ");
  const outcome = journey.outcome();
  if (outcome === "skipped") tally.skipped += 1;
  else if (outcome === "unexpected") {
    tally.failed += 1;
    tally.failures.push(failureLine(name, journey.results.at(-1)?.error?.message));
  } else tally.passed += 1;
  if (outcome === "flaky") tally.flaky.push(name);
}
