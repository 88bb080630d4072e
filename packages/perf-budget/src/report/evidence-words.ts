import { figure } from "./figure.ts";
import type { ReportedFinding } from "./report.ts";

/** Evidence of a cause, base and head side by side: `renders of Results: 1 → 3`. */
export const evidenceWords = ({ evidence, args }: ReportedFinding): string[] =>
  evidence.map(({ what, unit, base, head }) => {
    const shown = (value: number | null) => (value === null ? "nothing" : figure(value, unit));
    // Where there is no base, only head has something to show.
    return args["alone"] ? `${what}: ${shown(head)}` : `${what}: ${shown(base)} → ${shown(head)}`;
  });
