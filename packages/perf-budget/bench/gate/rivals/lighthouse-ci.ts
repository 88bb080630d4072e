import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { median } from "../../../src/stats/quantile.ts";
import { browserForTools } from "./browser.ts";
import type { Duel, Rival } from "./rival.ts";
import { runTool } from "./run-tool.ts";
import { served } from "./served.ts";
import { type Audit, audits, mostOf, short, toleratedPoints } from "./tolerated.ts";

const resultSchema = z.looseObject({
  audits: z.record(z.string(), z.looseObject({ numericValue: z.number().optional() })),
  categories: z.looseObject({ performance: z.looseObject({ score: z.number() }) }),
});

type Result = z.infer<typeof resultSchema>;

/** What base gave, by its folder: it is the same for all mutants. */
const known = new Map<string, Result[]>();

/** Lighthouse CI as its own documents have it: its own conditions, and assertions on numbers, which base gave before. */
export const lighthouseCi: Rival = async (duel) => {
  const { base, head, scratch } = duel;
  const before = known.get(base) ?? (await numbersOf(duel, base, join(scratch, "base")));
  known.set(base, before);
  const ofHead = join(scratch, "head");
  await numbersOf(duel, head, ofHead);
  const valueOf = (audit: Audit) => median(before.map((each) => each.audits[audit]?.numericValue ?? Number.NaN));
  const score = median(before.map(({ categories }) => categories.performance.score));
  const rule = (limit: object) => ["error", { ...limit, aggregationMethod: "median" }];
  const assertions = {
    "categories:performance": rule({ minScore: score - toleratedPoints / 100 }),
    ...Object.fromEntries(
      audits.map((audit) => [audit, rule({ maxNumericValue: mostOf(audit, valueOf(audit)) })] as const),
    ),
  };
  writeFileSync(join(ofHead, "assert.json"), JSON.stringify({ ci: { assert: { assertions } } }));
  const { status, output } = await runTool({ ...tool(duel), args: ["assert", "--config=assert.json"], cwd: ofHead });
  const words = ["categories:performance", ...audits].filter((name) =>
    output.includes(name.replace("categories:", "categories.")),
  );
  return {
    outcome: status === 0 ? "green" : "red",
    words: words.map((name) => short[name as Audit] ?? "score").join(", "),
  };
};

const tool = ({ installed, signal }: Duel) => ({ installed, name: "lhci", signal });

/** What some runs of Lighthouse CI gave of a site, kept in a folder for it to assert on. */
async function numbersOf(duel: Duel, site: string, cwd: string): Promise<Result[]> {
  const { path, flags, env } = await browserForTools();
  mkdirSync(cwd);
  await served(duel.subject, [site], async ([url]) => {
    const settings = { chromeFlags: flags.join(" ") };
    const collect = { url: [`${url}/`], numberOfRuns: duel.runs, chromePath: path, settings };
    writeFileSync(join(cwd, "collect.json"), JSON.stringify({ ci: { collect } }));
    const { status, output } = await runTool({ ...tool(duel), args: ["collect", "--config=collect.json"], cwd, env });
    if (status !== 0) throw new Error(`lhci collect ended with ${status}:\n${output}`);
  });
  return readdirSync(join(cwd, ".lighthouseci"))
    .filter((name) => /^lhr-.*\.json$/.test(name))
    .map((name) => resultSchema.parse(JSON.parse(readFileSync(join(cwd, ".lighthouseci", name), "utf8"))));
}
