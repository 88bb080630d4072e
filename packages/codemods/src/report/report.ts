import { z } from "zod";
import { versions } from "../version.ts";

const count = z.number().int().nonnegative();
const place = { file: z.string(), line: count, column: count };

/** A finding as `Finding` in `finding.ts` describes it, with its words. */
export const findingSchema = z.strictObject({
  code: z.string().describe("<transform>/<pattern>"),
  severity: z.enum(["error", "warning", "info"]),
  ...place,
  endLine: count,
  endColumn: count,
  note: z.boolean().describe("true when the place was rewritten and the reader should still know something"),
  title: z.string(),
  why: z.string(),
  next: z.string(),
  guide: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  snippet: z.string().describe("the source line, trimmed"),
});

/** What became of every place where a transform's pattern stood: `found` is the sum of the rest. */
const tallySchema = z.strictObject({
  found: count,
  changed: count,
  findings: count,
  ignored: z.record(z.string(), count).describe("by rule"),
});

export const reportSchema = z.strictObject({
  schema: z.literal(1),
  root: z.string().describe("absolute path that `file` is relative to"),
  from: z.enum(versions),
  to: z.enum(versions),
  perf: z.boolean(),
  notices: z.array(z.string()).describe("what a reader should know of the run as a whole"),
  written: z.boolean().describe("false on a dry run or check"),
  out: z.string().nullable(),
  files: z.strictObject({ read: count, parsed: count, changed: count, created: count, failed: count }),
  tallies: z.record(z.string(), tallySchema).describe("by transform"),
  findings: z.array(findingSchema),
  changes: z
    .array(z.strictObject({ ...place, transform: z.string(), reason: z.string() }))
    .describe("positions in the text before"),
  created: z.array(z.string()),
  failures: z.array(
    z.strictObject({ file: z.string(), kind: z.string(), message: z.string(), transforms: z.array(z.string()) }),
  ),
  timing: z.strictObject({ wallMs: z.number(), cpuMs: z.number(), peakRssBytes: count }),
});

/** The outcome of one run, as written to `report.json`. */
export type Report = z.output<typeof reportSchema>;
export type ReportedFinding = z.output<typeof findingSchema>;
