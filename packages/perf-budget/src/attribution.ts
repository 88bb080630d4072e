import { z } from "zod";

const ms = z.number().nonnegative();
const count = z.number().int().nonnegative();

/** What a collector knows of where a value came from. One sample may carry several. */
export const attributionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("lcp"),
    element: z.string().describe("a selector"),
    url: z.string().optional().describe("of the image, when it is one"),
    partsMs: z.strictObject({ ttfb: ms, loadDelay: ms, loadDuration: ms, renderDelay: ms }),
  }),
  z.strictObject({
    kind: z.literal("interaction"),
    target: z.string().describe("a selector"),
    event: z.string().describe("such as `click`"),
    handler: z.string().optional().describe("the function that ran longest, as `name file:line`"),
    phasesMs: z.strictObject({ inputDelay: ms, processing: ms, presentation: ms }),
  }),
  z.strictObject({
    kind: z.literal("shift"),
    element: z.string().describe("a selector of what moved furthest"),
    value: z.number().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal("renders"),
    component: z.string(),
    count,
    durationMs: ms,
    changed: z
      .array(z.strictObject({ what: z.enum(["prop", "state", "context", "parent"]), name: z.string(), times: count }))
      .describe("why it rendered, most frequent first"),
    source: z.string().optional().describe("file:line"),
  }),
  z.strictObject({
    kind: z.literal("module"),
    module: z.string().describe("path, from the project's root"),
    chunk: z.string(),
    bytes: count,
    importedThrough: z.array(z.string()).describe("from the entry to the module"),
  }),
  z.strictObject({
    kind: z.literal("call"),
    call: z.string().describe("the backend call's name in Server-Timing"),
    count,
    durationMs: ms,
  }),
  z.strictObject({
    kind: z.literal("function"),
    function: z.string(),
    source: z.string().describe("file:line"),
    durationMs: ms.describe("its own time in long tasks"),
  }),
]);
export type Attribution = z.infer<typeof attributionSchema>;
