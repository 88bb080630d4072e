import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { CDPSession } from "playwright-core";
import type { Measured, VisitCollector } from "../../collector.ts";
import type { MetricName } from "../../metric.ts";
import { Refusal } from "../../refusal.ts";
import type { Profile } from "../../scenario.ts";
import { type LighthouseResult, readResult, scoreOf } from "./result.ts";
import { settingsFor } from "./settings.ts";

const categories = {
  "lighthouse-timespan-performance": "performance",
  "lighthouse-timespan-best-practices": "best-practices",
} as const satisfies { [name in MetricName]?: string };

/** What Lighthouse scores of a step, by the names of our metrics: its other categories look at pages, not at time. */
export const timespanMetrics = Object.keys(categories) as (keyof typeof categories)[];

/**
 * Has Lighthouse watch steps as timespans, in the visit's own page: it takes seconds after each, and traces meanwhile, so nobody else watches
 * such a visit.
 * @param steps of scenarios, those that have a budget on such a score
 * @param port where the run's browser can be debugged: Lighthouse drives pages by Puppeteer alone
 * @throws Refusal where Lighthouse is not installed
 */
export function createTimespanCollector(
  steps: ReadonlyMap<string, ReadonlySet<string>>,
  port: number,
  profileOf: (name: string) => Profile,
): VisitCollector {
  const driver = puppeteerOfLighthouse();
  return {
    name: "Lighthouse timespan",
    metrics: timespanMetrics,
    on: "scored",
    async watch({ page: visited, cdp, scenario, profile }) {
      const watched = steps.get(scenario) ?? new Set();
      if (watched.size === 0) return { finish: async () => ({ samples: [] }) };
      const { page, disconnect } = await samePage(driver, cdp, port);
      // Also where a step fails, and nobody asks what came of it.
      visited.once("close", () => void disconnect().catch(() => {}));
      const settings = settingsFor(profileOf(profile));
      // The visit's page has its size already.
      const seen = { ...settings, screenEmulation: { ...settings.screenEmulation, disabled: true } };
      const config = { extends: "lighthouse:default", settings: { ...seen, emulatedUserAgent: false } };
      const { startTimespan } = (await import("lighthouse")) as unknown as Lighthouse;
      let running: Timespan | null = null;
      const samples: Measured[] = [];
      return {
        stepStarts: async (step) => {
          if (watched.has(step)) running = await startTimespan(page, { config, flags: { logLevel: "silent" } });
        },
        stepEnds: async (step) => {
          if (running === null) return;
          const ended = await running.endTimespan();
          running = null;
          samples.push(...samplesOf(readResult(ended?.lhr), { scenario, profile, step }));
        },
        finish: async () => ({ samples }),
      };
    },
  };
}

const samplesOf = (result: LighthouseResult, subject: Measured["subject"]): Measured[] =>
  timespanMetrics.map((metric) => {
    const found = scoreOf(result, categories[metric]);
    return found === null
      ? { subject, metric, value: null, missing: "Lighthouse gave no score" }
      : { subject, metric, value: found.score, attributions: found.lost };
  });

type Timespan = { endTimespan: () => Promise<{ lhr: unknown } | undefined> };
type Lighthouse = { startTimespan: (page: object, options: object) => Promise<Timespan> };
/** As much of Puppeteer as is used. Its types would have to be installed wherever ours are read. */
interface Puppeteer {
  connect: (options: object) => Promise<{ targets: () => Target[]; disconnect: () => Promise<void> }>;
}
interface Target {
  type: () => string;
  createCDPSession: () => Promise<{ send: (name: string) => Promise<unknown>; detach: () => Promise<void> }>;
  page: () => Promise<object | null>;
}

/** The page of a visit as Puppeteer knows it. Lighthouse brings the Puppeteer that it goes with. */
async function samePage(
  driver: string,
  cdp: CDPSession,
  port: number,
): Promise<{ page: object; disconnect: () => Promise<void> }> {
  const { default: puppeteer } = (await import(driver)) as { default: Puppeteer };
  const wanted = idOf(await cdp.send("Target.getTargetInfo"));
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  for (const target of browser.targets()) {
    if (target.type() !== "page") continue;
    const session = await target.createCDPSession();
    const isWanted = idOf(await session.send("Target.getTargetInfo")) === wanted;
    await session.detach();
    const page = isWanted ? await target.page() : null;
    if (page) return { page, disconnect: () => browser.disconnect() };
  }
  await browser.disconnect();
  throw new Error("Puppeteer does not see the page that is visited");
}

const idOf = (answer: unknown): string => (answer as { targetInfo: { targetId: string } }).targetInfo.targetId;

function puppeteerOfLighthouse(): string {
  try {
    return pathToFileURL(createRequire(import.meta.resolve("lighthouse")).resolve("puppeteer-core")).href;
  } catch {
    throw new Refusal(
      "The configuration has a budget on a Lighthouse timespan, and Lighthouse is not installed.",
      "Install it beside perf-budget: npm install --save-dev lighthouse",
    );
  }
}
