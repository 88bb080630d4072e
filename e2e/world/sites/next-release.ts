import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file of code or style whose name follows from what is in it. */
const hashed = /\/assets\/[\w.-]+-[\w-]{8}\.(js|css)$/;

/**
 * Copies a built site so that every hashed file has another name, as after a change in all of its code.
 * Those of the release before stay beside them, for whoever has its pages open.
 */
export async function nextRelease(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const paths = (await readdir(to, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const renamed = paths.filter((path) => hashed.test(path));
  const names = new Map(renamed.map((path) => [basename(path), basename(path).replace(/\.(\w+)$/, "-next.$1")]));
  for (const path of paths) {
    if (!/\.(html|js|css|json)$/.test(path)) continue;
    const text = await readFile(path, "utf8");
    const next = [...names].reduce((done, [name, nextName]) => done.replaceAll(name, nextName), text);
    const nextPath = join(dirname(path), names.get(basename(path)) ?? basename(path));
    await writeFile(nextPath, next);
  }
}
