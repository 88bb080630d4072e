import { againstBaseline } from "../against-baseline.ts";
import { budgetsOf } from "../config/budgets-of.ts";
import type { ReadConfig } from "../config/schema.ts";
import { openStore } from "../files/baselines/open-store.ts";
import { illustrate } from "../illustrate/illustrate.ts";
import type { Illustrations } from "../illustrations.ts";
import type { Recording } from "../recording.ts";
import type { Report } from "../report/report.ts";
import { judge } from "../run.ts";
import { summarizeRecording } from "../summarize-recording.ts";

/** Which baseline to look at, and where. */
export interface BaselineAnswers {
  baseline?: string;
  store: string;
}

/** Judges a recording by a configuration's budgets, beside a kept baseline where one is named. */
export async function judged(
  measured: Recording,
  config: ReadConfig,
  mode: "check" | "compare",
  { baseline, store }: BaselineAnswers,
): Promise<{ report: Report; illustrations: Illustrations }> {
  const configured = budgetsOf(config);
  const kept = baseline === undefined ? null : await readKept(store, baseline);
  const { recording, budgets } =
    kept && mode === "check"
      ? againstBaseline(measured, kept.newest, configured)
      : { recording: measured, budgets: configured };
  const report = judge(recording, { mode: kept ? "compare" : mode, budgets, decision: config.decision });
  // A run that was kept already is not shown twice.
  const earlier = kept?.history.filter(({ startedAt }) => startedAt !== recording.startedAt) ?? [];
  return { report, illustrations: illustrate(recording, kept ? [...earlier, summarizeRecording(recording)] : []) };
}

async function readKept(place: string, name: string) {
  const store = await openStore(place);
  try {
    return { newest: await store.get(name), history: await store.history(name) };
  } finally {
    await store.close();
  }
}
