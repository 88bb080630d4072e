import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { editText } from "./edit-text.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** What a letter out of 64 comes to when it is compressed: six bits. */
const bytesPerLetter = 0.75;

/** A module that brings so many bytes along, as they are after compression. */
export function largerChunk(file: SourceFile, { bytes, seed = 5 }: { bytes: number; seed?: number }): Mutant {
  const source = xoroshiro128plus(seed);
  const text = Array.from(
    { length: Math.round(bytes / bytesPerLetter) },
    () => letters[uniformInt(source, 0, 63)],
  ).join("");
  // Something reads it, so that no bundler leaves it out.
  const code = `\nObject.assign(globalThis, { mutantText: "${text}" });\n`;
  return {
    summary: `${bytes} bytes more in ${file.path}`,
    files: [editText(file, [{ start: file.text.length, end: file.text.length, text: code }])],
    metrics: ["bundle-bytes", "transfer-bytes", "script-bytes"],
    culprits: [file.path],
  };
}
