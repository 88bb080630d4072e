import { join } from "node:path";
import type { Evidence, Measured, VisitCollector } from "../../../src/collector.ts";
import type { Film } from "../../../src/film.ts";
import type { Profile, Scene } from "../../../src/scenario.ts";
import { startBrowser } from "../../../src/scenarios/browser.ts";
import { startSite } from "../../../src/scenarios/builds/start-site.ts";
import { Leftovers } from "../../../src/scenarios/leftovers.ts";
import { playScene } from "../../../src/scenarios/play/play-scene.ts";
import { builtSite } from "../../built-site.ts";
import type { Knobs } from "../../site/src/knobs.ts";

export interface Shopping {
  react?: "16" | "19";
  isProfiling?: boolean;
  knobs?: Partial<Knobs>;
  profile?: Partial<Profile>;
  steps?: Scene["steps"];
}

/** What collectors saw of one visit. */
export interface Seen {
  /** `type task-time` of a step, `task-time` of the whole, `Row renders` of a component; null where it is missing. */
  value: (name: string) => number | null | undefined;
  sample: (name: string) => Measured | undefined;
  evidence: Evidence[];
  film: Partial<Film> | undefined;
  /** Collectors that failed, and why. */
  failures: string[];
}

export const steps: Scene["steps"] = [
  { name: "open", play: (actor) => actor.visit("/") },
  { name: "type", play: (actor) => actor.type("#q", "zel") },
  { name: "pick", play: (actor) => actor.click("#results button") },
];

const server = join(import.meta.dirname, "../../site/server.ts");

/** A browser and any number of shops, for as long as a test file runs. */
export async function openShops() {
  const leftovers = new Leftovers();
  const { browser } = await startBrowser(leftovers);
  const signal = new AbortController().signal;

  async function visit(collectors: readonly VisitCollector[], shopping: Shopping = {}): Promise<Seen> {
    const { react = "19", isProfiling = false, knobs = {}, profile = {} } = shopping;
    const { SITE_OUT } = await builtSite({ react, isProfiling });
    const command = `SITE_OUT='${SITE_OUT}' SITE_KNOBS='${JSON.stringify(knobs)}' exec "${process.execPath}" "${server}"`;
    const site = { url: "http://localhost:{port}", command, readyMs: 60_000 };
    const { build } = await startSite(site, { side: "head", name: "shop", folder: "." }, { leftovers, signal });
    const scene: Scene = {
      scenario: "search",
      profileName: "visitor",
      profile: { cpuSlowdown: 1, network: "none", viewport: { width: 800, height: 600 }, isMobile: false, ...profile },
      steps: shopping.steps ?? steps,
    };
    const played = await playScene(browser, build, scene, collectors);
    const watched = played.flatMap((each) => (each.watched instanceof Error ? [] : [each.watched]));
    const samples = watched.flatMap((each) => each.samples);
    const sample = (name: string) =>
      samples.find(
        ({ subject, metric }) => [subject.step, subject.component, metric].filter(Boolean).join(" ") === name,
      );
    return {
      sample,
      value: (name) => sample(name)?.value,
      evidence: watched.flatMap((each) => each.evidence ?? []),
      film: watched.map((each) => each.film).find(Boolean),
      failures: played.flatMap((each) => (each.watched instanceof Error ? [each.watched.message] : [])),
    };
  }
  return { visit, close: () => leftovers.clear() };
}
