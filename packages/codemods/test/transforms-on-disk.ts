import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { catalogue } from "../src/index.ts";
import type { Transform } from "../src/transform.ts";
import { transformNames } from "./case-folder.ts";
import { transformFile } from "./codeshift.ts";

/**
 * The catalogue, followed by transforms that stand in a folder and are not in it yet: their cases can be run while they
 * are written. Another test insists that the two agree. A folder without `transform.ts` is left out.
 */
export const transformsOnDisk: readonly Transform[] = [...catalogue, ...(await unlisted())];

async function unlisted(): Promise<Transform[]> {
  const listed = new Set(catalogue.map((each) => each.name));
  const files = transformNames()
    .filter((name) => !listed.has(name))
    .map(transformFile)
    .filter((path) => existsSync(path));
  const loaded = await Promise.allSettled(
    files.map((path) => import(pathToFileURL(path).href) as Promise<{ default: Transform }>),
  );
  return loaded.flatMap((each, index) => {
    if (each.status === "fulfilled") return [each.value.default];
    // One that does not load fails its own cases, not everybody's.
    console.error(`${files[index]} does not load: ${String(each.reason)}`);
    return [];
  });
}
