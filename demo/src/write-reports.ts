import {
  budgetsOf,
  htmlReport,
  illustrate,
  judge,
  type ReadConfig,
  recordingOf,
} from "@latency-aficionados/perf-budget";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "./measure/measure-shops.ts";

/** Writes the gate's own page for each site against the React 16 site, and the table. Resolves with the files. */
export async function writeReports(folder: string, run: Run, config: ReadConfig, table: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const write = async (name: string, text: string) => {
    files.push(join(folder, name));
    await writeFile(join(folder, name), text);
  };
  for (const head of ["migrated", "storefront"] as const) {
    const recording = recordingOf(run, "legacy", head);
    const report = judge(recording, { mode: "compare", budgets: budgetsOf(config), decision: config.decision });
    await write(`react-16-to-${head}.html`, htmlReport(report, illustrate(recording)));
  }
  await write("table.txt", `${table}\n`);
  return files;
}
