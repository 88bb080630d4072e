import { globSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error -- it has no types
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import type { Rival } from "./rival.ts";

/** size-limit with a limit of 1 kB above base, the tolerance that our own budget has. */
export const sizes: Rival = async ({ subject: { config }, base, head }) => {
  const weigh = async (folder: string): Promise<number> => {
    const files = Object.values(config.bundles).flatMap((bundle) => globSync(bundle.files, { cwd: folder }));
    const options = { checks: [{ files: files.map((file) => join(folder, file)), brotli: true }] };
    const [result] = (await sizeLimit([filePlugin], options as never)) as { size: number }[];
    return result!.size;
  };
  const more = (await weigh(head)) - (await weigh(base));
  return { outcome: more > 1000 ? "red" : "green", words: `${more} B` };
};
