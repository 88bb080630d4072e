import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Absolute folders of every package of the workspace, the root not among them. */
export function workspacePackages(): string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  return [...packages, join(root, "demo"), join(root, "e2e")].filter((folder) =>
    existsSync(join(folder, "package.json")),
  );
}
