import { figure } from "./figure.ts";
import type { ReportedFinding } from "./report.ts";

/** Evidence of a cause, base and head side by side: `renders of Results: 1 → 3`. */
export const evidenceWords = ({ evidence }: ReportedFinding): string[] =>
  evidence.map(({ what, unit, base, head }) => {
    const shown = (value: number | null) => (value === null ? "nothing" : figure(value, unit));
    return `${what}: ${shown(base)} → ${shown(head)}`;
  });
