import { z } from "zod";
import { metricNames } from "./metric.ts";
import { outcomes } from "./verdict.ts";

const bound = z.number().nullable().describe("null where visits are too few to rule anything out");

/** What people's browsers measured on one route, of one release. */
const fieldFigureSchema = z.strictObject({
  release: z.string(),
  visits: z.number().int().describe("that reported the metric"),
  since: z.iso.datetime().describe("the first of them"),
  p75: z.number().describe("three of four visits were at least as good; in the metric's unit"),
  lower: bound,
  upper: bound,
});

/** One metric on one route and kind of device: the street, and the lab beside it. */
export const fieldRowSchema = z.strictObject({
  route: z.string(),
  device: z.string(),
  metric: z.enum(metricNames),
  max: z.number().nullable().describe("the scenario's limit; null where it has none"),
  outcome: z.enum(outcomes).nullable().describe("of the newest release; null without a limit"),
  cost: z.enum(["none", "warn", "fail"]),
  releases: z.array(fieldFigureSchema).describe("newest first"),
  lab: z
    .strictObject({ scenario: z.string(), profile: z.string(), values: z.number().int(), p75: z.number() })
    .nullable()
    .describe("what the scenario measured of head, where a recording was given"),
});
export type FieldRow = z.infer<typeof fieldRowSchema>;

/** What `perf-budget field` found. */
export const fieldReportSchema = z.strictObject({
  schema: z.literal(1),
  days: z.number(),
  cost: z.enum(["none", "warn", "fail"]).describe("what all rows cost together"),
  rows: z.array(fieldRowSchema),
});
export type FieldReport = z.infer<typeof fieldReportSchema>;
