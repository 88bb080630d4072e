import { openStore, storeWords } from "../files/baselines/open-store.ts";
import { readRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import type { AddCommand } from "./add-command.ts";

/** `record`. */
export const addRecord: AddCommand = (program, terminal) =>
  program
    .command("record")
    .description("keep a recording as a baseline, whole or not at all")
    .requiredOption("--from <recording...>", "what was measured; shards are joined")
    .requiredOption("--name <name>", "such as a branch")
    .option("--store <place>", storeWords, defaultStore)
    .action(async ({ from, name, store: place }: { from: string[]; name: string; store: string }) => {
      // Pictures are of the run, not of the baseline: they would be most of what is kept.
      const { films: _, ...recording } = mergeRecordings(from.map(readRecording));
      const store = await openStore(place);
      try {
        terminal.out(`${await store.put(name, recording)}\n`);
      } finally {
        await store.close();
      }
    });

export const defaultStore = "perf-baselines";
