import type { Browser } from "playwright-core";
import type { Measured, VisitCollector } from "../collector.ts";
import type { Film } from "../film.ts";
import type { Sample } from "../sample.ts";
import type { Scene } from "../scenario.ts";
import type { Started } from "./builds/start-site.ts";
import { fillGaps, type Wanted } from "./fill-gaps.ts";
import { joinEvidence } from "./join-evidence.ts";
import { type Played, playScene } from "./play/play-scene.ts";

/** What is needed to visit a scene on all sides of a pair. */
interface PairVisit {
  browser: Browser;
  /** In the order that was tossed. */
  sites: readonly Started[];
  scene: Scene;
  /** Each group of collectors watches a visit of its own: on all sides, one right after the other, and then the next group. */
  groups: readonly (readonly VisitCollector[])[];
  wanted: readonly Wanted[];
  pair: number;
  /** Throws when the run is over, or one of its parts is dead. */
  checkAll: () => void;
}

interface PairVisited {
  samples: Sample[];
  films: Film[];
  /** Sides that could not be played to the end, and why. */
  failures: Map<Started, string>;
}

/** Plays a scene on each side of a pair, once for each group of collectors. */
export async function visitPair(order: PairVisit): Promise<PairVisited> {
  const { browser, sites, scene, groups, pair, checkAll } = order;
  const bySide = new Map(sites.map((site) => [site, [] as Group[]]));
  const failures = new Map<Started, string>();
  for (const collectors of groups)
    for (const site of sites) {
      checkAll();
      const played = await attempt(() => playScene(browser, site.build, scene, collectors));
      checkAll();
      if (played instanceof Error) failures.set(site, played.message);
      bySide.get(site)!.push({ collectors, played });
    }
  const subject = { scenario: scene.scenario, profile: scene.profileName };
  const sides = [...bySide].map(
    ([
      {
        build: { side },
      },
      visits,
    ]) => {
      const watched = visits.flatMap(({ played }) => watchedOf(played));
      const values = visits.flatMap((group) => fromVisit(group, order));
      const evidence = watched.flatMap((each) => each.evidence ?? []);
      const pieces = watched.flatMap((each) => each.film ?? []);
      return {
        samples: joinEvidence(values, evidence).map((sample): Sample => ({ ...sample, side, pair })),
        films: pieces.length === 0 ? [] : [{ subject, side, ...joinFilm(pieces) }],
      };
    },
  );
  return { samples: sides.flatMap(({ samples }) => samples), films: sides.flatMap(({ films }) => films), failures };
}

interface Group {
  collectors: readonly VisitCollector[];
  played: Played | Error;
}

const attempt = async (play: () => Promise<Played>): Promise<Played | Error> =>
  play().catch((error: unknown) => {
    if (error instanceof Error && error.name !== "Refusal") return error;
    throw error;
  });

const watchedOf = (played: Played | Error) =>
  played instanceof Error ? [] : played.flatMap(({ watched }) => (watched instanceof Error ? [] : [watched]));

/** The values of one visit, with a gap for each wanted figure that it should have brought. */
function fromVisit({ collectors, played }: Group, { scene, wanted }: PairVisit): Measured[] {
  const own = wanted.filter(
    ({ subject }) => subject.scenario === scene.scenario && subject.profile === scene.profileName,
  );
  return fillGaps(
    watchedOf(played).flatMap(({ samples }) => samples),
    own,
    (metric) => {
      const collector = collectors.find(({ metrics }) => metrics.includes(metric));
      if (!collector) return null;
      if (played instanceof Error) return played.message;
      const { watched } = played.find((each) => each.collector === collector)!;
      return watched instanceof Error
        ? `${collector.name}: ${watched.message}`
        : `${collector.name} saw none of it in this visit`;
    },
  );
}

const joinFilm = (pieces: readonly Partial<Omit<Film, "subject" | "side">>[]): Omit<Film, "subject" | "side"> => ({
  durationMs: Math.max(0, ...pieces.map(({ durationMs }) => durationMs ?? 0)),
  frames: pieces.flatMap(({ frames }) => frames ?? []),
  spans: pieces.flatMap(({ spans }) => spans ?? []),
  marks: pieces.flatMap(({ marks }) => marks ?? []),
});
