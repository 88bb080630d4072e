import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workspacePackages } from "./workspace-packages.ts";

export type Publishable = {
  name: string;
  folder: string;
  /** Command name to file, relative to the package. */
  bin: Record<string, string>;
};

/** The packages that a user can install: all of the workspace that are not private. */
export function publishablePackages(): Publishable[] {
  return workspacePackages()
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ folder, name: manifest.name, bin: manifest.bin ?? {} }));
}

type Manifest = { name: string; private?: boolean; bin?: Record<string, string> };

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
