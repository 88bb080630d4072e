import { readdir, readFile } from "node:fs/promises";
import type { SourceMapPayload } from "node:module";
import { basename, join } from "node:path";
import type { Build } from "../../collector.ts";

const patienceMs = 10_000;

/**
 * The source map of a script: the one that it names, or else one beside it, on the site or in the build's folder. Null where there is none,
 * or none that can be read.
 */
export async function findMap(
  build: Build,
  url: string,
  sourceMapURL: string | undefined,
): Promise<SourceMapPayload | null> {
  return (await served(url, sourceMapURL)) ?? (build.folder === null ? null : await kept(build.folder, url));
}

/** A map that is not named is looked for beside its script: builds hide them so. */
async function served(url: string, sourceMapURL: string | undefined): Promise<SourceMapPayload | null> {
  try {
    const answer = await ask(new URL(sourceMapURL || `${url.split("?")[0]}.map`, url));
    return answer.ok ? ((await answer.json()) as SourceMapPayload) : null;
  } catch {
    // Some sites answer with a page to whatever they do not have.
    return null;
  }
}

/** Sites do well not to hand out maps. One in the folder counts when the script beside it is the very one that the site serves. */
async function kept(folder: string, url: string): Promise<SourceMapPayload | null> {
  try {
    const name = basename(decodeURIComponent(new URL(url).pathname));
    const paths = await filesNamed(`${name}.map`, folder);
    if (paths.length === 0) return null;
    const script = Buffer.from(await (await ask(new URL(url))).arrayBuffer());
    for (const path of paths) {
      const beside = await readFile(path.slice(0, -".map".length)).catch(() => null);
      if (beside?.equals(script)) return JSON.parse(await readFile(path, "utf8")) as SourceMapPayload;
    }
    return null;
  } catch {
    return null;
  }
}

const ask = (url: URL): Promise<Response> => fetch(url, { signal: AbortSignal.timeout(patienceMs) });

/** Files of a name, wherever builds put them. */
async function filesNamed(name: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
      .map((entry) => filesNamed(name, join(folder, entry.name))),
  );
  const own = entries.some((entry) => entry.isFile() && entry.name === name) ? [join(folder, name)] : [];
  return [...own, ...below.flat()];
}
