import { writeRecording } from "../../src/files/recording-file.ts";
import { samplesFrom } from "../compare/made.ts";

/** Writes the same recording over and over, until it is killed; tells its parent once the first is there. */
const samples = samplesFrom(
  "lcp",
  "head",
  Array.from({ length: 20_000 }, (_, at) => at),
);
for (let round = 0; ; round += 1) {
  writeRecording(process.argv[2]!, {
    schema: 1,
    base: null,
    head: "x",
    startedAt: "2026-11-21T02:00:00.000Z",
    seed: round,
    machine: "",
    samples,
  });
  if (round === 0) await new Promise((resolve) => process.send!("written", undefined, undefined, resolve));
}
