import { z } from "zod";
import { Refusal } from "./refusal.ts";

/** One part of a run that several machines share. */
export const shardSchema = z.strictObject({
  index: z.number().int().positive().describe("counts from 1"),
  of: z.number().int().positive(),
});
export type Shard = z.infer<typeof shardSchema>;

/** Reads `2/3`. Throws a `Refusal` for anything else. */
export function readShard(written: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(written)?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new Refusal(
      `--shard ${written} is no shard.`,
      "Write which of how many, such as --shard 2/3; the first is 1.",
    );
  return { index, of };
}

/** Throws a `Refusal` unless recordings that say which shard they are make up one whole run. */
export function checkShards(shards: readonly Shard[]): void {
  const [first] = shards;
  if (!first) return;
  const indexes = shards.map(({ index }) => index).toSorted((a, b) => a - b);
  const named = (these: readonly number[]) => these.map((index) => `${index}/${first.of}`).join(", ");
  if (shards.some(({ of }) => of !== first.of)) {
    const all = shards.map(({ index, of }) => `${index}/${of}`).join(", ");
    throw new Refusal(`These shards are not of one run: ${all}.`, "Name all recordings of one run, and no others.");
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !indexes.includes(index));
  if (missing.length > 0)
    throw new Refusal(
      `The run is not whole: ${named(missing)} is missing.`,
      "Measure it, and name its recording, too.",
    );
}
