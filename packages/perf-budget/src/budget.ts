import { z } from "zod";
import { metricNames } from "./metric.ts";
import { subjectSchema } from "./subject.ts";

/** A failure that is known and allowed for a while. */
export const exceptionSchema = z.strictObject({
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "expected a day such as 2026-12-31" })
    .describe("last day of the exception, as YYYY-MM-DD in UTC"),
  reason: z.string().min(1, { error: "expected a reason, for whoever meets it next" }),
});

/** One rule about one metric of one subject, with nothing left to default. */
export const budgetSchema = z.strictObject({
  id: z
    .string()
    .describe("where it stands in the configuration, such as `scenarios.search.budgets.lcp`, and its profile"),
  subject: subjectSchema,
  metric: z.enum(metricNames),
  max: z
    .number()
    .nullable()
    .describe("the limit on head alone, in the metric's unit (a least value where higher is better); null for none"),
  quantile: z.number().gt(0).lt(1).describe("which quantile of noisy values `max` is about"),
  toleranceShare: z
    .number()
    .nullable()
    .describe("how much worse than base head may be, as a share of base; null for not said"),
  toleranceAmount: z.number().nullable().describe("the same in the metric's unit; with both, the greater one counts"),
  severity: z.enum(["error", "warn"]),
  unsure: z.enum(["pass", "warn", "fail"]).describe("what it costs when noise hides the answer"),
  exception: exceptionSchema.nullable(),
});
export type Budget = z.infer<typeof budgetSchema>;
