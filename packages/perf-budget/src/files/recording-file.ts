import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Recording, recordingSchema } from "../recording.ts";
import { Refusal } from "../refusal.ts";
import { writeWhole } from "./write-whole.ts";

const renew = "Record it again: perf-budget record --from <recording> --name <name>";

/** Reads a recording or a kept baseline. Throws a `Refusal` for one that is not there, half a file, or of another version. */
export const readRecording = (path: string): Recording => recordingFrom(read(path), path);

/** A recording's text as a recording; `path` says where it was found. Throws a `Refusal` as `readRecording` does. */
export function recordingFrom(text: string, path: string): Recording {
  const value = parse(path, text);
  const version = z.looseObject({ schema: z.number() }).safeParse(value).data?.schema;
  if (version !== undefined && version !== 1) {
    const age = version > 1 ? "newer" : "older";
    throw new Refusal(
      `${path} was written by ${age === "newer" ? "a newer" : "an older"} perf-budget: its schema is ${version}, expected 1.`,
      age === "newer" ? "Use the version that wrote it." : renew,
    );
  }
  const { data, error } = recordingSchema.safeParse(value);
  if (data) return data;
  const [first] = error.issues;
  throw new Refusal(
    `${path} is no recording: ${first!.path.map(String).join(".") || "its content"} is not as expected (${first!.message}).`,
    renew,
  );
}

/** Keeps a recording, whole or not at all. */
export const writeRecording = (path: string, recording: Recording): void => writeWhole(path, recordingText(recording));

export const recordingText = (recording: Recording): string => `${JSON.stringify(recordingSchema.parse(recording))}\n`;

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Refusal(`${path} could not be read: ${(error as Error).message}`, renew);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${path} is not JSON, or only a part of it.`, renew);
  }
}
