import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../refusal.ts";
import { summarizeRecording } from "../../summarize-recording.ts";
import { readRecording, writeRecording } from "../recording-file.ts";
import { writeWhole } from "../write-whole.ts";
import type { BaselineStore } from "./baseline-store.ts";
import { historyFrom, jsonIn } from "./history-from.ts";
import { historyFolder, pointName, recordingPath } from "./kept-paths.ts";

/** Baselines as files in a folder, made when the first is kept. */
export function openFolderStore(folder: string): BaselineStore {
  return {
    put: async (name, recording) => {
      const point = summarizeRecording(recording);
      const path = join(folder, recordingPath(name));
      writeWhole(join(folder, historyFolder(name), pointName(point)), `${JSON.stringify(point)}\n`);
      writeRecording(path, recording);
      return path;
    },
    get: async (name) => {
      const path = join(folder, recordingPath(name));
      if (!existsSync(path)) throw noBaseline(name, folder);
      return readRecording(path);
    },
    history: async (name) => {
      const inside = join(folder, historyFolder(name));
      const files = existsSync(inside) ? readdirSync(inside).filter((file) => file.endsWith(".json")) : [];
      return historyFrom(files.map((file) => jsonIn(readFileSync(join(inside, file), "utf8"))));
    },
    close: async () => {},
  };
}

/** What every store says of a name that it does not know. */
export const noBaseline = (name: string, place: string): Refusal =>
  new Refusal(
    `There is no baseline ${JSON.stringify(name)} in ${place}.`,
    `Keep one: perf-budget record --name ${name} --store ${place}`,
  );
