import { join } from "node:path";
import { readRecording, writeRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import type { AddCommand } from "./add-command.ts";

/** `record`. */
export const addRecord: AddCommand = (program, terminal) =>
  program
    .command("record")
    .description("keep a recording as a baseline, whole or not at all")
    .requiredOption("--from <recording...>", "what was measured; shards are joined")
    .requiredOption("--name <name>", "such as a branch")
    .option("--folder <folder>", "where baselines are kept", "perf-baselines")
    .action(({ from, name, folder }: { from: string[]; name: string; folder: string }) => {
      const path = join(folder, `${encodeURIComponent(name)}.json`);
      writeRecording(path, mergeRecordings(from.map(readRecording)));
      terminal.out(`${path}\n`);
    });
