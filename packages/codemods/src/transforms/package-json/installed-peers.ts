import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import semver from "semver";
import * as z from "zod";

const manifest = z.object({
  version: z.string(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), z.unknown()) });

/**
 * What the installed release of a package wants beside it, or the one that `package-lock.json` names; searched for from
 * the manifest upwards, as Node does. `null` where neither is there, or not yet what the range asks for.
 */
export function installedPeers(manifestPath: string): (name: string, range: string) => Record<string, string> | null {
  const folders = foldersAbove(manifestPath);
  // Every package is asked for; looking in vain for a file in each folder took 70 ms for seven manifests.
  const installed = folders.filter((each) => existsSync(join(each, "node_modules")));
  let locked: Record<string, unknown> | null = null;
  return (name, range) => {
    for (const folder of installed) {
      const found = manifest.safeParse(readJson(join(folder, "node_modules", name, "package.json")));
      if (found.success) return peersWithin(range, found.data);
    }
    locked ??= lockedPackages(folders);
    const found = manifest.safeParse(locked[`node_modules/${name}`]);
    return found.success ? peersWithin(range, found.data) : null;
  };
}

function peersWithin(range: string, found: z.infer<typeof manifest>): Record<string, string> | null {
  return semver.satisfies(found.version, range) ? (found.peerDependencies ?? {}) : null;
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function lockedPackages(folders: readonly string[]): Record<string, unknown> {
  for (const folder of folders) {
    const found = lockFile.safeParse(readJson(join(folder, "package-lock.json")));
    if (found.success) return found.data.packages;
  }
  return {};
}

/** `null` for a file that is not there or not JSON: then nothing is known. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
