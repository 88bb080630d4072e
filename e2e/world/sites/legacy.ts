import { join } from "node:path";
import { builtSite } from "./built-site.ts";
import { runCommand } from "./run-command.ts";

const folder = join(import.meta.dirname, "../../../packages/storefront-legacy");

/** The React 16 site as it stands. */
export const legacy = builtSite({
  name: "legacy",
  leavesOut: ["access.spec.ts", "arrive.spec.ts", "keyboard.spec.ts", "no-javascript.spec.ts", "looks.spec.ts"],
  folder,
  build: () => runCommand("pnpm", ["exec", "vite", "build"], folder),
});
