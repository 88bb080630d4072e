import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Processes } from "@latency-aficionados/perf-budget";

/** Has the storefront build its pages, which it does only where sources have changed, and keeps a copy of them to serve. */
export async function buildStorefront(folder: string, served: string, run: Processes["run"]): Promise<void> {
  await run("node src/cli.ts build", folder);
  await rm(served, { recursive: true, force: true });
  await cp(join(folder, "dist/site"), served, { recursive: true });
}
