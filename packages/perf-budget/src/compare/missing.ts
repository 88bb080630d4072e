import type { Check } from "../verdict.ts";
import type { Gathered } from "./gather.ts";

/** Above this share of attempts without a value, what is left says too little about what was lost with them. */
const mostGaps = 0.1;

type Absent = Pick<Check, "outcome" | "reason">;

/** What stands in for an answer when a side has no values at all; null when both that are needed have some. */
export function absence({ base, head, pairs }: Gathered, kind: Check["kind"]): Absent | null {
  if (head.length === 0) return { outcome: "missing", reason: "not-measured" };
  if (kind === "change" && base.length === 0) return { outcome: "missing", reason: "base-not-measured" };
  if (kind === "change" && pairs.length === 0) return { outcome: "missing", reason: "gaps" };
  return null;
}

/** A check that would pass on what is left of many attempts is missing instead; a failure stays one. */
export function mindGaps(check: Check, { gaps }: Gathered): Check {
  const share = check.kind === "limit" ? gaps.head : Math.max(gaps.base, gaps.head);
  return share > mostGaps && check.outcome !== "fail" ? { ...check, outcome: "missing", reason: "gaps" } : check;
}
