import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Rival } from "./rival.ts";
import { runTool } from "./run-tool.ts";

const entry = z.looseObject({
  baseline: z.looseObject({ meanDuration: z.number(), meanCount: z.number() }),
  current: z.looseObject({ meanDuration: z.number(), meanCount: z.number() }),
});
const report = z.looseObject({ significant: z.array(entry), countChanged: z.array(entry) });

/** Reassure on the search, rendered without a browser and typed into. It reports, and leaves the job green. */
export const reassure: Rival = async ({ base, head, installed, scratch, signal }) => {
  for (const [site, args] of [
    [base, ["--baseline", "--branch=base", "--commit-hash=0"]],
    [head, ["--branch=head", "--commit-hash=1"]],
  ] as const) {
    const env = {
      RIVALS_SITE: site,
      TEST_RUNNER_PATH: join(installed, "node_modules/vitest/vitest.mjs"),
      TEST_RUNNER_ARGS: `run --root ${installed}`,
    };
    const { status, output } = await runTool({ installed, name: "reassure", args, cwd: scratch, env, signal });
    if (status !== 0) throw new Error(`reassure ended with ${status}:\n${output}`);
  }
  const { significant, countChanged } = report.parse(
    JSON.parse(readFileSync(join(scratch, ".reassure/output.json"), "utf8")),
  );
  const words = [
    ...significant.map(({ baseline, current }) => `${percent(current.meanDuration / baseline.meanDuration - 1)} time`),
    ...countChanged.map(({ baseline, current }) => `${baseline.meanCount} → ${current.meanCount} renders`),
  ];
  const isWorse =
    significant.some(({ baseline, current }) => current.meanDuration > baseline.meanDuration) ||
    countChanged.some(({ baseline, current }) => current.meanCount > baseline.meanCount);
  return { outcome: isWorse ? "warned" : "green", words: words.join(", ") };
};

const percent = (share: number): string => `${share > 0 ? "+" : "−"}${Math.abs(100 * share).toFixed(0)} %`;
