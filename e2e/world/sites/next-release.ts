import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file of code or style whose name follows from what is in it. */
const hashed = /\/assets\/[\w.-]+-[\w-]{8}\.(js|css)$/;

/**
 * Copies a built site so that every hashed file has another name, as after a change in all of its code.
 * @param options.isKept whether the files of the release before are there, too
 */
export async function nextRelease(from: string, to: string, { isKept }: { isKept: boolean }): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const paths = (await readdir(to, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const renamed = paths.filter((path) => hashed.test(path));
  const names = new Map(renamed.map((path) => [basename(path), basename(path).replace(/\.(\w+)$/, "-next.$1")]));
  for (const path of paths) {
    // Compressed beforehand, of what is renamed: servers send the files themselves instead.
    const isStale = /\.(br|gz)$/.test(path) && names.has(basename(path).replace(/\.(br|gz)$/, ""));
    if (isStale && !isKept) await rm(path);
    if (!/\.(html|js|css|json)$/.test(path)) continue;
    const text = await readFile(path, "utf8");
    const next = [...names].reduce((done, [name, nextName]) => done.replaceAll(name, nextName), text);
    const nextPath = join(dirname(path), names.get(basename(path)) ?? basename(path));
    if (nextPath !== path && !isKept) await rename(path, nextPath);
    await writeFile(nextPath, next);
  }
}
