import { openRun, worlds } from "../../bench/worlds.ts";
import type { Attribution } from "../../src/attribution.ts";
import type { MetricName } from "../../src/metric.ts";
import type { Recording } from "../../src/recording.ts";
import { judge } from "../../src/run.ts";
import { budgetOf, options, repeated, samplesFrom } from "../compare/made.ts";

const renders = (count: number, durationMs: number): Attribution => ({
  kind: "renders",
  component: "Results<T>",
  count,
  durationMs,
  changed: [{ what: "prop", name: "on|Pick", times: count }],
  source: "src/Results.tsx:3",
});

/** One of everything: broken, not measured, doubtful, excused, and held. */
export function sampleReport() {
  const noise = (metric: MetricName, slower: number, level: number, count: number) => {
    const draw = openRun(worlds[0]!, slower, 4);
    const values = Array.from({ length: count }, () => Math.round(level * Math.exp(draw()) * 10) / 10);
    return [...samplesFrom(metric, "base", repeated(level, count)), ...samplesFrom(metric, "head", values)];
  };
  const exact = (metric: MetricName, base: number, head: number) => [
    ...samplesFrom(metric, "base", repeated(base, 2)),
    ...samplesFrom(metric, "head", repeated(head, 2)),
  ];
  const samples = [
    ...noise("task-time", 0.15, 50, 60).map((each) => ({
      ...each,
      attributions: [renders(each.side === "base" ? 1 : 2, each.side === "base" ? 9 : 17)],
    })),
    ...noise("lcp", 0.06, 800, 12),
    ...exact("requests", 20, 22),
    ...exact("layouts", 4, 4),
    ...exact("commits", 4, 5),
    ...samplesFrom("inp", "head", [null, null]),
    ...samplesFrom("cpu-wait", "base", [12, 40, 15]),
    ...samplesFrom("cpu-wait", "head", [14, 11, 230]),
  ];
  const recording: Recording = {
    schema: 1,
    base: "main 1f2e3d4",
    head: "faster-search 5a6b7c8",
    startedAt: "2026-11-21T02:00:00.000Z",
    seed: 4,
    machine: "2 cores, Chromium 153",
    samples,
  };
  const budgets = [
    budgetOf("layouts", { toleranceAmount: 0 }),
    budgetOf("task-time", { toleranceShare: 0.05 }),
    budgetOf("lcp", { toleranceShare: 0.05, max: 2500, quantile: 0.75 }),
    budgetOf("inp", { max: 200 }),
    budgetOf("requests", { toleranceAmount: 0, exception: { until: "2026-12-01", reason: "the new covers, see #12" } }),
    budgetOf("commits", {
      toleranceAmount: 0,
      severity: "warn",
      exception: { until: "2026-11-01", reason: "old <list>" },
    }),
  ];
  return judge(recording, { ...options, budgets });
}
