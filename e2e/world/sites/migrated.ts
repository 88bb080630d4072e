import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { serveBuilt } from "./serve-built.ts";
import type { Site } from "./site.ts";

const folder = join(import.meta.dirname, "../../../packages/storefront-migrated");

/**
 * The same site as the codemods and a few patches leave it, on React 19: every root in StrictMode, and React's own
 * warnings in, so that a journey fails on any of them.
 */
export const migrated: Site = {
  name: "migrated",
  async start(bffOrigin) {
    await runCommand(process.execPath, ["src/cli.ts", "--strict"], folder);
    return serveBuilt(join(folder, ".cache/site"), bffOrigin);
  },
};
