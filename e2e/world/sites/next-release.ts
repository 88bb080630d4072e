import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of a built site in which every hashed file has another name, as after a change in all of its code. */
export async function nextRelease(folder: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const next = await mkdtemp(join(tmpdir(), "next-release-"));
  await writeFile(join(next, "package.json"), '{ "type": "module" }\n');
  for (const part of ["server", "dist"]) await cp(join(folder, part), join(next, part), { recursive: true });
  const assets = join(next, "dist/assets");
  const names = (await readdir(assets)).map((name) => [name, name.replace(/^(.+)\.(\w+)$/, "$1-next.$2")] as const);
  for (const [from, to] of names) await rename(join(assets, from), join(assets, to));
  const texts = [join(next, "dist/index.html"), ...names.map(([, to]) => join(assets, to))];
  for (const path of texts.filter((each) => /\.(html|js|css)$/.test(each))) {
    const text = await readFile(path, "utf8");
    await writeFile(
      path,
      names.reduce((done, [from, to]) => done.replaceAll(from, to), text),
    );
  }
  return { folder: next, remove: () => rm(next, { recursive: true, force: true }) };
}
