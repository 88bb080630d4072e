import { type Report, migrate } from "@latency-aficionados/codemods";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatches, type HandFix } from "./apply-patches.ts";
import { copyForOutside } from "./copy-for-outside.ts";
import { legacyFolder, patchFolder } from "./places.ts";

/** How the site came to be. */
export interface Made {
  report: Report;
  /** The changes by hand, in their order. */
  fixes: HandFix[];
}

/** Migrates the React 16 site into a folder, for speed, too, and makes the few changes by hand that are left. */
export async function makeSite(folder: string): Promise<Made> {
  await rm(folder, { recursive: true, force: true });
  const scratch = await mkdtemp(join(tmpdir(), "legacy-site-"));
  try {
    const before = join(scratch, "storefront-legacy");
    await copyForOutside(legacyFolder, before);
    const report = await migrate({ paths: [before], perf: true, out: folder });
    return { report, fixes: await applyPatches(patchFolder, folder) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
