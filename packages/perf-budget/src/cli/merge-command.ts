import { readRecording, writeRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import type { AddCommand } from "./add-command.ts";

/** `merge`. */
export const addMerge: AddCommand = (program, terminal) =>
  program
    .command("merge <recording...>")
    .description("join what shards recorded into one recording; refuses when a shard is missing")
    .requiredOption("--out <file>", "where to write it")
    .action((from: string[], { out }: { out: string }) => {
      writeRecording(out, mergeRecordings(from.map(readRecording)));
      terminal.out(`${out}\n`);
    });
