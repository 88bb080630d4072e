import { runLighthouse } from "../../../src/collect/lighthouse/run-lighthouse.ts";
import type { LighthouseResult } from "../../../src/collect/lighthouse/result.ts";
import { median } from "../../../src/stats/quantile.ts";
import type { Rival } from "./rival.ts";
import { served } from "./served.ts";
import { audits, mostOf, short, toleratedPoints } from "./tolerated.ts";

/** What base gave, by its folder: it is the same for all mutants. */
const known = new Map<string, LighthouseResult[]>();

/** Lighthouse on the first page, with medians of some runs of each side held against each other. */
export const lighthouse: Rival = async ({ subject, base, head, runs }) => {
  const profile = subject.config.profiles["phone"]!;
  const measure = (folder: string) =>
    served(subject, [folder], async ([url]) => {
      const results: LighthouseResult[] = [];
      for (let run = 0; run < runs; run += 1) results.push(await runLighthouse(`${url}/`, profile, ""));
      return results;
    });
  const from = known.get(base) ?? (await measure(base));
  known.set(base, from);
  const to = await measure(head);
  const valueOf = (results: readonly LighthouseResult[], audit: string) =>
    median(results.map((result) => Number(result.audits[audit]?.["numericValue"] ?? Number.NaN)));
  const scoreOf = (results: readonly LighthouseResult[]) =>
    median(results.map(({ categories }) => 100 * categories["performance"]!.score!));
  const worse = audits.flatMap((audit) => {
    const [before, after] = [valueOf(from, audit), valueOf(to, audit)];
    return after > mostOf(audit, before) ? [`${short[audit]} ${said(before)} → ${said(after)}`] : [];
  });
  if (scoreOf(from) - scoreOf(to) >= toleratedPoints) worse.push(`score ${said(scoreOf(from))} → ${said(scoreOf(to))}`);
  return { outcome: worse.length > 0 ? "red" : "green", words: worse.join(", ") };
};

const said = (value: number): string => (value < 1 ? value.toFixed(3) : value.toFixed(0));
