import { rarelyNeeded } from "../rarely-needed.ts";
import { paintIf } from "./paint.ts";

/** One file's change as a unified diff that `patch -p1` and `git apply` take. */
export function unifiedDiff(file: string, before: string, after: string, color: boolean): string {
  const patch = rarelyNeeded
    .diff()
    .createTwoFilesPatch(before === "" ? "/dev/null" : `a/${file}`, `b/${file}`, before, after, undefined, undefined, {
      context: 3,
    });
  const paint = paintIf(color);
  // The library opens with a line of "=" that no patch tool needs.
  const lines = patch.replace(/^=+\n/, "").split("\n");
  return lines
    .map((line) => {
      if (line.startsWith("+++") || line.startsWith("---")) return paint("bold", line);
      if (line.startsWith("@@")) return paint("cyan", line);
      if (line.startsWith("+")) return paint("green", line);
      return line.startsWith("-") ? paint("red", line) : line;
    })
    .join("\n");
}
