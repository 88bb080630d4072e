import { z } from "zod";
import { optionsSchema } from "../options.ts";
import { Refusal } from "./refusal.ts";

/** Everything that a run may be told: what transforms are told, and how files are read and written. */
export const settingsSchema = optionsSchema.extend({
  paths: z.array(z.string()).min(1).describe("files and folders to migrate"),
  from: optionsSchema.shape.from
    .unwrap()
    .optional()
    .describe("React version that the source runs on; read from package.json when absent, 16 when that names none"),
  dryRun: z.boolean().default(false).describe("write nothing; print what would change as a unified diff"),
  out: z
    .string()
    .nullable()
    .default(null)
    .describe("write a copy of the whole tree, migrated, to a new folder and leave the source alone"),
  force: z.boolean().default(false).describe("write even where git has uncommitted changes"),
  teamTransforms: z
    .array(z.string())
    .default([])
    .describe("jscodeshift transform of your own to run on each file before ours"),
  teamTransformsAfter: z.array(z.string()).default([]).describe("the same, but run on the result of ours"),
  threads: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("worker threads; 0 = as many as pay for a tree of this size, 1 = none"),
  cache: z
    .boolean()
    .default(true)
    .describe("remember facts of unchanged files in node_modules/.cache, where there is a node_modules"),
});

export type Settings = z.output<typeof settingsSchema>;

/** Settings with all defaults. Throws a `Refusal` that names every problem. */
export function readSettings(given: unknown): Settings {
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((each) => `${each.path.join(".") || "options"}: ${each.message}`);
  throw new Refusal("bad-option", problems.join("\n"), "See migrate --help.");
}
