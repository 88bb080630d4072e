import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./until.ts";

/** The token in the letter that somebody was sent, as soon as it has come. */
export async function tokenSentTo(email: string, folder: string): Promise<string> {
  const read = new Set<string>();
  return until(`a letter to ${email}`, async () => {
    for (const name of await readdir(folder).catch((): string[] => [])) {
      if (!name.endsWith(".eml") || read.has(name)) continue;
      const letter = await readFile(join(folder, name), "utf8");
      read.add(name);
      if (!letter.includes(`To: ${email}`)) continue;
      // As mail has it: "=" is written "=3D", and a line may go on after a "=" at its end.
      const text = letter.replaceAll("=\r\n", "").replaceAll("=3D", "=");
      const token = /#token=([\w-]+)/.exec(text)?.[1];
      if (token) return token;
    }
    return undefined;
  });
}
