import { z } from "zod";

/** Every kind of cause. */
const findingCodes = [
  "lcp-part",
  "lcp-element",
  "interaction-phase",
  "shifted-element",
  "component-renders",
  "component-time",
  "state-changes",
  "module-grew",
  "request-added",
  "request-grew",
  "backend-calls",
  "backend-slower",
  "payload-grew",
  "schema-violated",
  "audit-worse",
  "function-slower",
  "machine-noise",
  "unexplained",
] as const;

/** A cause of a verdict: data only, `findings.ts` has the words. Ranked by `weight`. */
export const findingSchema = z.strictObject({
  code: z.enum(findingCodes),
  budget: z.string().describe("the id of the budget that it explains"),
  weight: z.number().min(0).max(1).describe("how much of the difference it accounts for"),
  place: z.string().nullable().describe("file:line, where a source is known"),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  evidence: z
    .array(
      z.strictObject({
        what: z.string(),
        unit: z.enum(["ms", "bytes", "count", "unitless"]),
        base: z.number().nullable(),
        head: z.number().nullable(),
      }),
    )
    .describe("base and head side by side; null where a side has none"),
});
export type Finding = z.infer<typeof findingSchema>;
export type FindingCode = Finding["code"];
