import type { BuildCollector, Measured } from "../collector.ts";
import { Refusal } from "../refusal.ts";
import type { Sample } from "../sample.ts";
import type { Started } from "./builds/start-site.ts";
import { fillGaps, type Wanted } from "./fill-gaps.ts";

/** Measures one side of a pair without a page. */
export async function measureBuild(
  { build }: Started,
  collectors: readonly BuildCollector[],
  { pair, wanted, signal }: { pair: number; wanted: readonly Wanted[]; signal: AbortSignal },
): Promise<Sample[]> {
  const due = collectors.filter(({ when }) => when === "each-pair" || pair === 0);
  const results: { collector: BuildCollector; measured: Measured[] | Error }[] = [];
  for (const collector of due) {
    const measured = await collector.measure(build, signal).catch((error: unknown) => {
      if (error instanceof Refusal || signal.aborted) throw error;
      return error instanceof Error ? error : new Error(String(error));
    });
    results.push({ collector, measured });
  }
  const samples = results.flatMap(({ measured }) => (measured instanceof Error ? [] : measured));
  const own = wanted.filter(({ subject }) => subject.scenario === undefined);
  return fillGaps(samples, own, (metric) => {
    const result = results.find(({ collector }) => collector.metrics.includes(metric));
    if (!result) return null;
    const { collector, measured } = result;
    return measured instanceof Error
      ? `${collector.name}: ${measured.message.split("\n", 1)[0]}`
      : `${collector.name} found none of it`;
  }).map((sample): Sample => ({ ...sample, side: build.side, pair }));
}
