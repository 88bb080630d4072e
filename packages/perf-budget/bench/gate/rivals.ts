import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { lighthouse } from "./rivals/lighthouse.ts";
import { lighthouseCi } from "./rivals/lighthouse-ci.ts";
import { reassure } from "./rivals/reassure.ts";
import type { Rival } from "./rivals/rival.ts";
import { sizes } from "./rivals/size-limit.ts";
import { tachometer } from "./rivals/tachometer.ts";

const folder = join(import.meta.dirname, "../rivals");

/** Other tools, in the order of the table. */
export const rivals: Readonly<Record<string, Rival>> = {
  "size-limit": sizes,
  Reassure: reassure,
  Lighthouse: lighthouse,
  "Lighthouse CI": lighthouseCi,
  Tachometer: tachometer,
};

/** Installs the rivals where they are wanted for the first time: nobody else pays for them. Gives the folder. */
export function installRivals(): string {
  if (!existsSync(join(folder, "node_modules/.modules.yaml"))) {
    console.log("Installing the rivals: some 320 MB, once");
    execFileSync("pnpm", ["install", "--frozen-lockfile", "--ignore-scripts"], { cwd: folder, stdio: "inherit" });
  }
  return folder;
}
