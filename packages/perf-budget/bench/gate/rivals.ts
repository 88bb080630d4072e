import { globSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error -- it has no types
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { runLighthouse } from "../../src/collect/lighthouse/run-lighthouse.ts";
import type { LighthouseResult } from "../../src/collect/lighthouse/result.ts";
import { Leftovers } from "../../src/scenarios/leftovers.ts";
import { startSite } from "../../src/scenarios/builds/start-site.ts";
import { median } from "../../src/stats/quantile.ts";
import type { Subject } from "./subject.ts";

/** Another tool, set up as it is usually meant to be used; null where it finds nothing, else what it says. */
export type Rival = (subject: Subject, base: string, head: string, pairs: number) => Promise<string | null>;

/** size-limit with a limit of 1 kB above base, the tolerance that our own budget has. */
const sizes: Rival = async ({ config }, base, head) => {
  const weigh = async (folder: string): Promise<number> => {
    const files = Object.values(config.bundles).flatMap((bundle) => globSync(bundle.files, { cwd: folder }));
    const options = { checks: [{ files: files.map((file) => join(folder, file)), brotli: true }] };
    const [result] = (await sizeLimit([filePlugin], options as never)) as { size: number }[];
    return result!.size;
  };
  const [from, to] = [await weigh(base), await weigh(head)];
  return to > from + 1000 ? `${to - from} bytes more` : null;
};

/** What people assert on, and by how much worse it may be. */
const asserted = {
  "largest-contentful-paint": { share: 0.1, amount: 50 },
  "total-blocking-time": { share: 0.1, amount: 50 },
  "cumulative-layout-shift": { share: 0, amount: 0.01 },
} as const;

/** Lighthouse on the first page, with medians of some runs of each side held against each other. */
const lighthouse: Rival = async ({ config }, base, head, runs) => {
  const profile = config.profiles["phone"]!;
  const measure = async (side: "base" | "head", folder: string): Promise<LighthouseResult[]> => {
    const leftovers = new Leftovers();
    try {
      const signal = new AbortController().signal;
      const { build } = await startSite(config.site, { side, name: side, folder }, { leftovers, signal });
      const results: LighthouseResult[] = [];
      for (let run = 0; run < runs; run += 1) results.push(await runLighthouse(`${build.url}/`, profile, ""));
      return results;
    } finally {
      await leftovers.clear();
    }
  };
  const [from, to] = [await measure("base", base), await measure("head", head)];
  const valueOf = (results: LighthouseResult[], audit: string) =>
    median(results.map(({ audits }) => Number(audits[audit]?.["numericValue"] ?? Number.NaN)));
  const scoreOf = (results: LighthouseResult[]) =>
    median(results.map(({ categories }) => 100 * categories["performance"]!.score!));
  const worse = Object.entries(asserted).flatMap(([audit, { share, amount }]) => {
    const [before, after] = [valueOf(from, audit), valueOf(to, audit)];
    return after - before > Math.max(share * before, amount)
      ? [`${audit} ${before.toFixed(2)} → ${after.toFixed(2)}`]
      : [];
  });
  if (scoreOf(from) - scoreOf(to) >= 5) worse.push(`score ${scoreOf(from).toFixed(0)} → ${scoreOf(to).toFixed(0)}`);
  return worse.length > 0 ? worse.join(", ") : null;
};

export const rivals: Readonly<Record<string, Rival>> = { "size-limit": sizes, Lighthouse: lighthouse };
