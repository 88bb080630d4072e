import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { serveBuilt } from "./serve-built.ts";
import type { Site } from "./site.ts";

const folder = join(import.meta.dirname, "../../../packages/storefront-legacy");

/** The React 16 site as it stands. */
export const legacy: Site = {
  name: "legacy",
  async start(bffOrigin) {
    await runCommand("pnpm", ["exec", "vite", "build"], folder);
    return serveBuilt(folder, bffOrigin);
  },
};
