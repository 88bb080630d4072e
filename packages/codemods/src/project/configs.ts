import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file that configures the tools of a project. */
export interface ConfigFile {
  /** Absolute. */
  path: string;
  text: string;
}

/** Names of files that say how a project is built, or what it depends on. */
const isConfigName = (name: string): boolean =>
  /^(package\.json|[tj]sconfig[\w.-]*\.json|\.babelrc(\.\w+)?|babel\.config\.\w+|\.swcrc|(webpack|vite|gatsby-config|rollup|rspack|craco)[\w.-]*\.[cm]?[jt]s)$/.test(
    name,
  );

/**
 * Reads the configuration files in a file's folder and in all folders above it, nearest first, up to the repository of
 * `root`. A project may be migrated from a folder inside of it, so folders above `root` are looked at too.
 */
export function configReader(root: string): (from: string) => readonly ConfigFile[] {
  const top = topFolder(root);
  const byFolder = new Map<string, readonly ConfigFile[]>();
  const read = (folder: string): readonly ConfigFile[] => {
    const known = byFolder.get(folder);
    if (known) return known;
    const own = namesIn(folder)
      .filter(isConfigName)
      .sort()
      .map((name) => join(folder, name));
    const isTop = folder === top || dirname(folder) === folder;
    const files = [...own.flatMap(textOf), ...(isTop ? [] : read(dirname(folder)))];
    byFolder.set(folder, files);
    return files;
  };
  return (from) => read(dirname(from));
}

/** Where the project ends: its repository, its package inside `node_modules`, or the nearest folder with a manifest. */
function topFolder(root: string): string {
  let manifest: string | null = null;
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (!manifest && existsSync(join(folder, "package.json"))) manifest = folder;
    const parent = dirname(folder);
    if (basename(parent) === "node_modules") return folder;
    if (parent === folder) return manifest ?? root;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that may not be listed holds nothing that we could know of.
    return [];
  }
}

function textOf(path: string): ConfigFile[] {
  try {
    return [{ path, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") }];
  } catch {
    // A folder of that name, or a file that may not be read.
    return [];
  }
}
