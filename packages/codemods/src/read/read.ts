import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { rarelyNeeded } from "../rarely-needed.ts";
import { type GitTree, openGit } from "./git.ts";
import { Refusal } from "../settings/refusal.ts";
import { isStage } from "../stage-name.ts";

/** What a run may look at. */
export interface Tree {
  /** Absolute real path of the folder that reports are relative to: the deepest one that holds everything. */
  root: string;
  /** Absolute paths, sorted. Symbolic links to files stand under the link's name, unless their target is listed too. */
  files: string[];
  /** Folders that could not be opened. */
  unreadable: { path: string; message: string }[];
  git: GitTree | null;
}

/** Folders that tools write and people do not. A path that names one itself is read all the same. */
const toolFolders = new Set([
  "node_modules",
  ".git",
  ".hg",
  ".svn",
  ".yarn",
  ".cache",
  ".next",
  ".turbo",
  "bower_components",
]);
/** Sources may live in folders of these names too; beside a `package.json` they hold what a build wrote. */
const buildFolders = new Set(["dist", "build", "coverage"]);

/**
 * Lists the files below the paths: in a git tree what git does not ignore, elsewhere all but the output of builds.
 * Installed packages are never read.
 * Folders behind symbolic links are not entered, so that loops cannot happen. `without` is left out, with all below it.
 * Throws a `Refusal` for paths that do not exist, all of them at once.
 */
export function listTree(paths: readonly string[], without: string | null): Tree {
  const given = realPaths(paths);
  const root = commonFolder(given.map((each) => (each.isFile ? dirname(each.path) : each.path)));
  const tree: Tree = { root, files: [], unreadable: [], git: openGit(root) };
  const files = new Set<string>();
  for (const { path, isFile } of given) {
    if (isFile) files.add(path);
    else for (const each of listFolder(path, tree)) if (!without || !isWithin(each, without)) files.add(each);
  }
  tree.files = withoutTwins([...files].sort());
  return tree;
}

function realPaths(paths: readonly string[]): { path: string; isFile: boolean }[] {
  const missing: string[] = [];
  const found = paths.flatMap((each) => {
    const path = resolve(each);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats)
      return [
        {
          path: stats.isFile() ? join(realpathSync(dirname(path)), basename(path)) : realpathSync(path),
          isFile: stats.isFile(),
        },
      ];
    const matches = /[*?{[]/.test(each)
      ? rarelyNeeded.tinyglobby().globSync([each], { absolute: true, followSymbolicLinks: false })
      : [];
    if (matches.length === 0) missing.push(each);
    return matches.map((match) => ({ path: match, isFile: true }));
  });
  if (missing.length > 0) {
    throw new Refusal(
      "no-such-path",
      missing.map((each) => `${each} does not exist (looked in ${process.cwd()})`).join("\n"),
      "Name files or folders that exist, for example: migrate src",
    );
  }
  return found;
}

function commonFolder(folders: readonly string[]): string {
  const [first = process.cwd(), ...rest] = folders;
  let common = first;
  for (const each of rest) while (!isWithin(each, common)) common = dirname(common);
  return common;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`));
}

function listFolder(folder: string, tree: Tree): string[] {
  const { git } = tree;
  if (!git) return walk(folder, tree);
  const isSkipped = (path: string) =>
    relative(folder, path)
      .split(sep)
      .some((each) => toolFolders.has(each) || isStage(each));
  return git.list(folder).filter((path) => !isSkipped(path) && isFileAt(path));
}

function walk(folder: string, tree: Tree): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    tree.unreadable.push({ path: folder, message: error instanceof Error ? error.message : String(error) });
    return [];
  }
  const isPackage = entries.some((each) => each.name === "package.json");
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (toolFolders.has(entry.name) || isStage(entry.name) || (isPackage && buildFolders.has(entry.name))) return [];
    if (entry.isDirectory()) return walk(path, tree);
    return entry.isFile() || (entry.isSymbolicLink() && isFileAt(path)) ? [path] : [];
  });
}

/** Whether a file, or a link that ends at one, is there: git also lists deleted files, submodules and broken links. */
function isFileAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A loop of links, or a folder that may not be entered: no file for us either way.
    return false;
  }
}

/** One path for each file: a link goes when what it leads to is listed, by its own name or an earlier link. */
function withoutTwins(files: readonly string[]): string[] {
  const links = files.filter((each) => lstatSync(each).isSymbolicLink());
  if (links.length === 0) return [...files];
  const isLink = new Set(links);
  const targets = new Set(files.filter((each) => !isLink.has(each)));
  return files.filter((each) => {
    if (!isLink.has(each)) return true;
    const target = realpathSync(each);
    const isNew = !targets.has(target);
    targets.add(target);
    return isNew;
  });
}
