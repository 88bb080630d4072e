import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FileAccount } from "./account.ts";
import { packageOf } from "../syntax/imported-packages.ts";

/**
 * Packages that rewritten files came to import and that nothing declares, and those that they need a newer release of, by
 * the path of the manifest to name them in.
 */
export type Needs = ReadonlyMap<string, readonly string[]>;

export const isManifest = (path: string): boolean => basename(path) === "package.json";

/** What manifests among `files` have to name so that the rewritten tree finds what it imports. */
export function neededPackages(accounts: Iterable<FileAccount>, files: readonly string[]): Needs {
  const manifests = new Set(files.filter(isManifest));
  const needs = new Map<string, string[]>();
  for (const account of accounts) {
    const wanted = [...account.needs, ...account.creates.flatMap(({ text }) => packagesIn(text))];
    if (account.failure || wanted.length + account.raises.length === 0) continue;
    const above = manifestsAbove(account.path, manifests);
    for (const raised of account.raises) {
      const holder = above.find(({ declared }) => declared.has(raised));
      const known = (holder && needs.get(holder.path)) ?? [];
      if (holder && !known.includes(raised)) needs.set(holder.path, [...known, raised].sort());
    }
    const nearest = above.find(({ declared }) => declared.size > 0);
    if (!nearest) continue;
    const known = needs.get(nearest.path) ?? [];
    // A workspace may install for all of its packages at the root.
    const missing = wanted.filter((each) => !known.includes(each) && !above.some(({ declared }) => declared.has(each)));
    if (missing.length > 0) needs.set(nearest.path, [...known, ...new Set(missing)].sort());
  }
  return needs;
}

function packagesIn(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\brequire\(|^import)\s*["']([^"'\n]+)["']/gm)].flatMap(
    ([, specifier = ""]) => packageOf(specifier) ?? [],
  );
}

function manifestsAbove(path: string, manifests: ReadonlySet<string>): { path: string; declared: Set<string> }[] {
  const found: { path: string; declared: Set<string> }[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (manifests.has(manifest)) found.push({ path: manifest, declared: declaredIn(manifest) });
    if (dirname(folder) === folder) return found;
  }
}

/** Names of what a manifest depends on and of the package itself; none where it cannot be read. */
function declaredIn(path: string): Set<string> {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as Record<string, unknown>;
    const sections = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
    return new Set([
      ...sections.flatMap((section) => Object.keys(manifest[section] ?? {})),
      ...(typeof manifest["name"] === "string" ? [manifest["name"]] : []),
    ]);
  } catch {
    // Its own finding says that it is broken.
    return new Set();
  }
}
