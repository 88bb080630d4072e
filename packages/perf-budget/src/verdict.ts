import { z } from "zod";
import { budgetSchema } from "./budget.ts";

export const outcomes = ["fail", "missing", "unsure", "pass"] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a check ended as it did; `findings.ts` has the words. */
export const reasons = [
  "within",
  "over-limit",
  "slower",
  "more",
  "too-few",
  "too-noisy",
  "varies",
  "not-measured",
  "base-not-measured",
  "gaps",
] as const;
export type Reason = (typeof reasons)[number];

const bound = z.number().nullable().describe("null where nothing is ruled out");

/** One question about a budget: is head within the limit, or is it worse than base by more than is tolerated? */
export const checkSchema = z.strictObject({
  kind: z.enum(["limit", "change"]),
  outcome: z.enum(outcomes),
  reason: z.enum(reasons),
  allowed: z.number().describe("the limit; or how much worse than base head may be, on `scale`"),
  scale: z
    .enum(["value", "share"])
    .describe("of all numbers here: the metric's unit, or a share of base (0.05 is 5 % more)"),
  estimate: z
    .number()
    .nullable()
    .describe("the value, or the difference; null without values. Grows with the metric, whichever is better"),
  lower: bound,
  upper: bound,
  pairsNeeded: z.number().int().nullable().describe("pairs that would probably settle it, where noise is in the way"),
});
export type Check = z.infer<typeof checkSchema>;

/** What became of a budget, with all that it rests on. */
export const verdictSchema = z.strictObject({
  budget: budgetSchema,
  outcome: z.enum(outcomes).describe("the worst of its checks"),
  cost: z.enum(["none", "warn", "fail"]).describe("what it means for the run, after severity, `unsure` and exception"),
  isExcused: z.boolean().describe("an exception in force made a failure a warning"),
  isExceptionExpired: z.boolean(),
  checks: z.array(checkSchema),
  gaps: z.array(z.string()).describe("why values are missing, each reason once; empty where none is"),
  values: z.strictObject({ base: z.array(z.number()), head: z.array(z.number()) }).describe("every value, in order"),
});
export type Verdict = z.infer<typeof verdictSchema>;
