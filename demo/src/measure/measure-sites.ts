import { availableParallelism, cpus } from "node:os";
import { startBrowser } from "../../../packages/perf-budget/src/scenarios/browser.ts";
import type { Leftovers } from "../../../packages/perf-budget/src/scenarios/leftovers.ts";
import { measureNoise } from "../../../packages/perf-budget/src/scenarios/noise.ts";
import { type Measured, measureRounds, type RoundOptions } from "./rounds.ts";

/** What was measured, on what, when. */
export interface Run extends Measured {
  startedAt: string;
  seed: number;
  machine: string;
}

/** Opens a browser, sees how much the machine wavers, and measures all sites. */
export async function measureSites(options: RoundOptions & { leftovers: Leftovers }): Promise<Run> {
  const startedAt = new Date().toISOString();
  const { browser } = await startBrowser(options.leftovers);
  const { spread } = await measureNoise(browser);
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Chromium ${browser.version()}, the same work varied by ${(100 * spread).toFixed(1)} %`;
  options.say(`      ${machine}`);
  const measured = await measureRounds(browser, options);
  await browser.close();
  return { ...measured, startedAt, seed: options.seed, machine };
}
