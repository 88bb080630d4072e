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
    call: z
      .string()
      .describe("the backend call's name in Server-Timing; `(own work)` for what the endpoint does beside"),
    count,
    durationMs: ms,
  }),
  z.strictObject({
    kind: z.literal("request"),
    url: z.string().describe("path, with the hash of its content taken out"),
    type: z.string().describe("such as `script`, `image` or `fetch`"),
    count,
    bytes: count.describe("over the network, bodies only"),
  }),
  z.strictObject({
    kind: z.literal("field"),
    path: z.string().describe("where in the answer, such as `items[].title`; empty for the answer itself"),
    bytes: count.describe("uncompressed, with its name"),
  }),
  z.strictObject({
    kind: z.literal("violation"),
    path: z.string().describe("where in the answer; empty for the answer itself"),
    problem: z.string().describe("what was found there and what the schema expects"),
    count: count.describe("answers that have it"),
  }),
  z.strictObject({
    kind: z.literal("audit"),
    audit: z.string().describe("Lighthouse's id of it, such as `image-alt`"),
    title: z.string(),
    lost: z.number().nonnegative().describe("points of the category's score that it costs"),
    element: z.string().optional().describe("a selector of the first thing that it found"),
  }),
  z.strictObject({
    kind: z.literal("function"),
    function: z.string(),
    source: z.string().describe("file:line"),
    durationMs: ms.describe("its own time in long tasks"),
  }),
]);
export type Attribution = z.infer<typeof attributionSchema>;

/** The name of a call that is none: what an endpoint does by itself. */
export const ownWork = "(own work)";
