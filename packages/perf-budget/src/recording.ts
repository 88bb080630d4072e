import { z } from "zod";
import { filmSchema } from "./film.ts";
import { sampleSchema } from "./sample.ts";
import { shardSchema } from "./shard.ts";

/** What collectors measured in one run, or in one shard of it, as it is kept in a file. */
export const recordingSchema = z.strictObject({
  schema: z.literal(1).describe("grows when older files can no longer be read"),
  base: z.string().nullable().describe("what base was, such as a commit; null where only head was measured"),
  head: z.string().describe("what head was"),
  startedAt: z.iso.datetime(),
  seed: z.number().int().describe("of the random order"),
  machine: z.string().describe("processor, cores and browser, for whoever compares two recordings"),
  shard: shardSchema.optional().describe("which part of a run this is; left out where it is the whole"),
  samples: z.array(sampleSchema),
  films: z.array(filmSchema).optional().describe("at most one of each scenario, profile and side"),
});
export type Recording = z.infer<typeof recordingSchema>;
