import { z } from "zod";
import { subjectSchema } from "./subject.ts";

const ms = z.number().nonnegative();

/** Pictures of a scenario as it was played once on one side, with what happened when. For people: nothing is judged by it. */
export const filmSchema = z.strictObject({
  subject: subjectSchema.describe("the scenario and its profile"),
  side: z.enum(["base", "head"]),
  durationMs: ms.describe("from the start of the first step to the end of the last"),
  frames: z
    .array(z.strictObject({ atMs: ms, image: z.string().startsWith("data:image/").describe("a small JPEG or WebP") }))
    .describe("in order, and only where the picture changed"),
  spans: z
    .array(
      z.strictObject({
        kind: z.enum(["step", "long-frame", "interaction", "request"]),
        name: z.string().describe("the step's name, a function, a selector or an address"),
        atMs: ms,
        durationMs: ms,
      }),
    )
    .describe("what took time"),
  marks: z
    .array(z.strictObject({ name: z.enum(["fcp", "lcp", "layout-shift", "soft-navigation"]), atMs: ms }))
    .describe("what happened at one moment"),
});
export type Film = z.infer<typeof filmSchema>;
