import { type Report, migrate } from "@latency-aficionados/codemods";
import { rm } from "node:fs/promises";
import { applyPatches } from "./apply-patches.ts";
import { legacyFolder, patchFolder, siteFolder } from "./places.ts";

/** How the site came to be. */
export interface Made {
  report: Report;
  /** The changes by hand, by the names of their files. */
  patches: string[];
}

/** Migrates the React 16 site for speed, too, and makes the few changes by hand that are left. */
export async function makeSite(): Promise<Made> {
  await rm(siteFolder, { recursive: true, force: true });
  const report = await migrate({ paths: [legacyFolder], perf: true, out: siteFolder });
  return { report, patches: await applyPatches(patchFolder, siteFolder) };
}
