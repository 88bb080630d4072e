import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import semver from "semver";
import type { Version } from "../version.ts";
import { compareVersions } from "../version.ts";

/** The React that a tree says it runs on. */
export interface DeclaredReact {
  version: Version;
  /** Absolute path of the `package.json` that says so. */
  path: string;
  /** What it says, such as `^16.8.0`. */
  range: string;
}

/** What could be learned of a tree's React, and which `package.json` could not be read on the way. */
export interface ReactFound {
  declared: DeclaredReact | null;
  broken: { path: string; message: string }[];
}

/**
 * Reads from `package.json` which React the files run on: the nearest one at or above `root` that names React, else the
 * lowest that one below `root` names. Of a range, the lowest version counts, since the source still runs on it.
 */
export function findReactVersion(root: string, files: readonly string[]): ReactFound {
  const broken: ReactFound["broken"] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    const declared = existsSync(path) ? readDeclared(path, broken) : null;
    if (declared) return { declared, broken };
    if (dirname(folder) === folder || existsSync(join(folder, ".git"))) break;
  }
  let lowest: DeclaredReact | null = null;
  for (const path of files) {
    if (basename(path) !== "package.json" || dirname(path) === root) continue;
    const declared = readDeclared(path, broken);
    if (declared && (!lowest || compareVersions(declared.version, lowest.version) < 0)) lowest = declared;
  }
  return { declared: lowest, broken };
}

function readDeclared(path: string, broken: ReactFound["broken"]): DeclaredReact | null {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    broken.push({ path, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
  // What the tree is built and tested with says more than what it tolerates.
  for (const section of ["dependencies", "devDependencies", "peerDependencies"]) {
    const range = textAt(textAt(manifest, section), "react");
    if (typeof range !== "string") continue;
    const version = releaseOf(range) ?? installed(dirname(path));
    if (version) return { version, path, range };
  }
  return null;
}

function textAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** `catalog:` and tags such as `latest` say nothing by themselves; what is installed does. */
function installed(folder: string): Version | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "node_modules/react/package.json"), "utf8"));
    const version = textAt(manifest, "version");
    return typeof version === "string" ? releaseOf(version) : null;
  } catch {
    // Not installed is the usual case, and no reason to say anything.
    return null;
  }
}

/** The release whose rules hold for the lowest version of a range; `null` when it names none. */
export function releaseOf(range: string): Version | null {
  const plain = range.replace(/^(npm:react@|workspace:)/, "");
  if (!semver.validRange(plain) || plain.trim() === "" || plain.trim() === "*") return null;
  const lowest = semver.minVersion(plain);
  if (!lowest) return null;
  if (lowest.major >= 19) return "19";
  if (lowest.major === 18) return lowest.minor >= 3 ? "18.3" : "18";
  return lowest.major === 17 ? "17" : "16";
}
