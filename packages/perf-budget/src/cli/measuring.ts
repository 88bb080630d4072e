import { type Command, InvalidArgumentError } from "commander";
import { shardConfig } from "../config/shard-config.ts";
import type { ReadConfig } from "../config/schema.ts";
import { readRecording, writeRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import type { Recording } from "../recording.ts";
import { Refusal } from "../refusal.ts";
import { readShard } from "../shard.ts";
import type { Terminal } from "./terminal.ts";

/** Where a recording comes from: files, or the site itself. */
export interface Source {
  from?: string[];
  base?: string;
  head: string;
  seed?: number;
  pairs?: number;
  minutes?: number;
  shard?: string;
  keep?: string;
}

/** The options of a command that measures, or takes what was measured. */
export const addSource = (command: Command): Command =>
  command
    .option("--from <recording...>", "judge what was measured before; shards are joined")
    .option("--base <build>", "a commit, a folder or an address to compare with")
    .option("--head <build>", "a commit, a folder or an address", ".")
    .option("--seed <number>", "of the random order", wholeNumber)
    .option("--pairs <number>", "at most so many pairs", wholeNumber)
    .option("--minutes <number>", "at most so many minutes", Number)
    .option("--shard <i/n>", "measure only the i-th of n parts")
    .option("--keep <file>", "write what was measured to a file, too");

/** Reads the recording that the source names, or measures one. */
export async function recordingFrom(
  source: Source,
  config: ReadConfig,
  mode: "check" | "compare",
  terminal: Terminal,
): Promise<Recording> {
  const { from, base, head, seed, pairs, minutes, keep } = source;
  if (from) return mergeRecordings(from.map(readRecording));
  if (mode === "compare" && base === undefined)
    throw new Refusal(
      "Nothing says what to compare with.",
      "Name it: --base origin/main, --base <folder> or --base <address>; or give what was measured: --from <recording.json>",
    );
  const decision = {
    ...config.decision,
    ...(seed === undefined ? {} : { seed }),
    ...(pairs === undefined ? {} : { maxPairs: pairs }),
    ...(minutes === undefined ? {} : { maxMinutes: minutes }),
  };
  const whole = { ...config, decision };
  const shard = source.shard === undefined ? null : readShard(source.shard);
  // The browser's driver takes half a second to load, which commands that only read have no use for.
  const { runSite } = await import("../run-site.ts");
  const measured = await runSite(shard ? shardConfig(whole, shard) : whole, {
    base: mode === "compare" ? base! : null,
    head,
    whole,
    say: (line) => terminal.err(`${line}\n`),
    ...(terminal.signal ? { signal: terminal.signal } : {}),
    ...(terminal.leftovers ? { leftovers: terminal.leftovers } : {}),
  });
  const recording: Recording = shard ? { ...measured, shard } : measured;
  if (keep !== undefined) writeRecording(keep, recording);
  return recording;
}

function wholeNumber(written: string): number {
  const value = Number(written);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError("expected a whole number");
  return value;
}
