import { join } from "node:path";
import { builtSite } from "./built-site.ts";
import { runCommand } from "./run-command.ts";

const folder = join(import.meta.dirname, "../../../packages/storefront-migrated");

/**
 * The same site as the codemods and a few patches leave it, on React 19: every root in StrictMode, and React's own
 * warnings in, so that a journey fails on any of them.
 */
export const migrated = builtSite({
  name: "migrated",
  leavesOut: ["access.spec.ts", "arrive.spec.ts", "keyboard.spec.ts", "no-javascript.spec.ts"],
  folder: join(folder, ".cache/site"),
  build: () => runCommand(process.execPath, ["src/cli.ts", "--strict"], folder),
});
