import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../refusal.ts";

/**
 * Writes a file so that whoever reads it finds the old text or the new one, never a part: beside it first, flushed to the disk, then renamed. A
 * process that is killed leaves at most a hidden file with a random name.
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.part`;
  let isOpened = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, "wx");
    isOpened = true;
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    if (isOpened) rmSync(beside, { force: true });
    throw new Refusal(
      `${path} could not be written: ${(error as Error).message}`,
      "Nothing of it was changed. Make room, or name another place.",
    );
  }
}
