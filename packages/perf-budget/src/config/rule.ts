import { z } from "zod";
import { exceptionSchema } from "../budget.ts";
import { metricOf, type MetricName } from "../metric.ts";
import { type Amount, inUnit, readAmount } from "./amount.ts";

const amount = z.union([z.number(), z.templateLiteral([z.number(), " ", z.enum(["ms", "s", "B", "kB", "MB"])])], {
  error: 'expected a number in the metric\'s unit, or a text such as "200 ms", "1.5 s" or "120 kB"',
});
const tolerance = z.union([amount, z.templateLiteral([z.number().nonnegative(), "%"])], {
  error: 'expected a share such as "5%", or an amount such as 10 or "1 kB"',
});

/** One budget as a person writes it. */
export const ruleSchema = z.strictObject({
  max: amount.optional().describe("the limit on head alone; a least value where higher is better"),
  tolerance: z
    .union([tolerance, z.array(tolerance).min(1)], {
      error: 'expected "5%", an amount such as 10 or "1 kB", or a list of both',
    })
    .optional()
    .describe(
      "how much worse than base head may be; of several the greatest counts. Changes of twice as much are found reliably",
    ),
  quantile: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe("which quantile of noisy values `max` is about; the median where left out"),
  severity: z.enum(["error", "warn"]).optional().describe("what a failure costs; `error` where left out"),
  unsure: z
    .enum(["pass", "warn", "fail"])
    .optional()
    .describe("what it costs when noise hides the answer; the configuration's own `unsure` where left out"),
  exception: exceptionSchema.optional().describe("lets this budget fail, with a warning, through a last day"),
});
export type Rule = z.infer<typeof ruleSchema>;

/** Budgets by metric, for those metrics that can be measured in one kind of place. */
export function rulesFor<const Name extends MetricName>(names: readonly Name[]) {
  const ruleFor = (name: Name) =>
    ruleSchema
      .superRefine((rule, { addIssue }) => {
        for (const { at, message } of complaintsAbout(name, rule))
          addIssue({ code: "custom", path: at, message, input: rule });
      })
      .optional()
      .describe(metricOf(name).title);
  const shape = Object.fromEntries(names.map((name) => [name, ruleFor(name)]));
  return z.strictObject(shape as { [name in Name]: ReturnType<typeof ruleFor> });
}

/** A rule's tolerances, apart: a share of base, and an amount in the metric's unit. */
export function tolerancesOf(rule: Rule): { share: number | null; amount: Amount | null } {
  const all = rule.tolerance === undefined ? [] : [rule.tolerance].flat();
  const shares = all
    .filter((each) => typeof each === "string" && each.endsWith("%"))
    .map((each) => Number.parseFloat(String(each)) / 100);
  const amounts = all.filter((each) => typeof each === "number" || !each.endsWith("%")).map(readAmount);
  return { share: shares[0] ?? null, amount: amounts[0] ?? null };
}

/** What is wrong with a rule beyond its shape, each with the way out. */
function complaintsAbout(name: MetricName, rule: Rule): { at: string[]; message: string }[] {
  const metric = metricOf(name);
  const { share, amount: by } = tolerancesOf(rule);
  const found: { at: string[]; message: string }[] = [];
  if (rule.max === undefined && rule.tolerance === undefined)
    found.push({
      at: [],
      message: 'says neither `max` nor `tolerance`: add `max: …`, or `tolerance: "5%"` to compare with base',
    });
  for (const [at, each] of [
    ["max", rule.max === undefined ? null : readAmount(rule.max)],
    ["tolerance", by],
  ] as const) {
    if (each && inUnit(each, metric.unit) === null)
      found.push({
        at: [at],
        message: `is in ${each.unit}, but ${name} is in ${metric.unit}: write a plain number or a fitting unit`,
      });
  }
  if (by && by.value < 0)
    found.push({ at: ["tolerance"], message: "is negative: say how much worse head may be as a positive number" });
  if (metric.kind === "exact" || rule.tolerance === undefined) return found;
  if ((share ?? 0) === 0 && (by?.value ?? 0) === 0)
    found.push({
      at: ["tolerance"],
      message: `is 0, but ${name} is noisy and never repeats exactly: tolerate a little, such as "2%"`,
    });
  else if (metric.scale === "difference" && by === null)
    found.push({
      at: ["tolerance"],
      message: `is a share, but a good ${name} is 0, and a share of that is nothing: add an amount, as in ["5%", 10]`,
    });
  return found;
}

/** Metrics by the place that a budget for them stands in. */
export const pageMetrics = [
  "lcp", "inp", "cls", "fcp", "ttfb", "tbt", "long-frame-time", "task-time", "script-time", "render-time", "hydration-time",
  "commits", "renders", "wasted-renders", "layouts", "style-recalcs", "dom-nodes", "requests", "transfer-bytes", "script-bytes",
  "heap-bytes", "lighthouse-performance", "lighthouse-accessibility", "lighthouse-best-practices", "lighthouse-seo",
] as const satisfies MetricName[]; // prettier-ignore
export const stepMetrics = [
  ...pageMetrics.filter((name) => name !== "ttfb" && name !== "hydration-time" && !name.startsWith("lighthouse-")),
  "lighthouse-timespan-performance",
  "lighthouse-timespan-best-practices",
] as const satisfies MetricName[];
export const componentMetrics = ["renders", "wasted-renders", "render-time"] as const satisfies MetricName[];
export const bundleMetrics = ["bundle-bytes"] as const satisfies MetricName[];
