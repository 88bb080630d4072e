import { configName, loadConfig } from "../config/load.ts";
import { openStore, storeWords } from "../files/baselines/open-store.ts";
import { readRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import type { AddCommand } from "./add-command.ts";
import { addSource, recordingFrom, type Source } from "./measuring.ts";

type Answers = Source & { name: string; store: string; config: string };

/** `record`. */
export const addRecord: AddCommand = (program, terminal) =>
  addSource(program.command("record").description("keep a recording as a baseline, whole or not at all"))
    .option("--config <file>", "what to measure, without --from", configName)
    .requiredOption("--name <name>", "such as a branch")
    .option("--store <place>", storeWords, defaultStore)
    .action(async ({ name, store: place, config: path, ...source }: Answers) => {
      const measured = source.from
        ? mergeRecordings(source.from.map(readRecording))
        : await recordingFrom(
            source,
            await loadConfig(path),
            source.base === undefined ? "check" : "compare",
            terminal,
          );
      // Pictures are of the run, not of the baseline: they would be most of what is kept.
      const { films: _, ...recording } = measured;
      const store = await openStore(place);
      try {
        terminal.out(`${await store.put(name, recording)}\n`);
      } finally {
        await store.close();
      }
    });

export const defaultStore = "perf-baselines";
