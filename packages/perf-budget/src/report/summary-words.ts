import { figure } from "./figure.ts";
import type { Report } from "./report.ts";

/** The run in one sentence. */
export function summaryWords({ cost, counts, verdicts }: Report): string {
  const said = { fail: "failed", missing: "not measured", unsure: "unsure", pass: "passed" } as const;
  const parts = (["fail", "missing", "unsure", "pass"] as const)
    .filter((each) => counts[each] > 0)
    .map((each) => `${counts[each]} ${said[each]}`);
  if (verdicts.length === 0) return "No budget was asked about: add one with `max`, or with `tolerance` to compare.";
  const head = { fail: "Budgets are broken", warn: "Budgets hold, with warnings", none: "All budgets hold" }[cost];
  return `${head}: ${parts.join(", ")}.`;
}

/** What was measured against what. */
export function sidesWords({ mode, recording }: Report): string {
  return mode === "compare" ? `${recording.base ?? "no base"} → ${recording.head}` : recording.head;
}

/** How long pages waited for a processor, kept apart from what a change can be blamed for; null where no visit was timed. */
export function waitingWords({ waiting }: Report): string | null {
  if (waiting === null) return null;
  const { base, head, most } = waiting;
  const sides = [
    base === null ? [] : [`${figure(base, "ms")} on base`],
    head === null ? [] : [`${figure(head, "ms")} on head`],
  ];
  return `A typical visit waited ${sides.flat().join(" and ")} for a processor, ${figure(most, "ms")} at most: noise of the machine, not of the change. Task and script time leave it out.`;
}
