import type { Browser } from "playwright-core";
import type { Measured, VisitCollector } from "../collector.ts";
import type { Film } from "../film.ts";
import type { Sample } from "../sample.ts";
import type { Scene } from "../scenario.ts";
import type { Started } from "./builds/start-site.ts";
import { fillGaps, type Wanted } from "./fill-gaps.ts";
import { joinEvidence } from "./join-evidence.ts";
import { type Played, playScene } from "./play/play-scene.ts";

/** What is needed to visit one side of a pair. */
export interface SideVisit {
  browser: Browser;
  site: Started;
  scene: Scene;
  timed: readonly VisitCollector[];
  /** Empty where nothing is examined in this pair. */
  examined: readonly VisitCollector[];
  /** Empty but for the first pair. */
  filmed: readonly VisitCollector[];
  wanted: readonly Wanted[];
  pair: number;
}

/** Plays a scene on one side of a pair: once to measure time, and once more to look closely where that is asked for. */
export async function visitSide(
  order: SideVisit,
): Promise<{ samples: Sample[]; film: Film | null; failure: string | null }> {
  const { browser, site, scene, pair } = order;
  const { build } = site;
  const timed = await attempt(() => playScene(browser, build, scene, order.timed));
  const examined =
    order.examined.length === 0 ? [] : await attempt(() => playScene(browser, build, scene, order.examined));
  const filmed = order.filmed.length === 0 ? [] : await attempt(() => playScene(browser, build, scene, order.filmed));
  const failure = timed instanceof Error ? timed.message : examined instanceof Error ? examined.message : null;
  const samples = [...fromVisit(timed, order.timed, order), ...fromVisit(examined, order.examined, order)];
  const evidence = [timed, examined].flatMap(watchedOf).flatMap((each) => each.evidence ?? []);
  const pieces = [filmed].flatMap(watchedOf).flatMap((each) => each.film ?? []);
  const subject = { scenario: scene.scenario, profile: scene.profileName };
  return {
    samples: joinEvidence(samples, evidence).map((sample): Sample => ({ ...sample, side: build.side, pair })),
    film: pieces.length === 0 ? null : { subject, side: build.side, ...joinFilm(pieces) },
    failure,
  };
}

const attempt = async (play: () => Promise<Played>): Promise<Played | Error> =>
  play().catch((error: unknown) => {
    if (error instanceof Error && error.name !== "Refusal") return error;
    throw error;
  });

const watchedOf = (played: Played | Error) =>
  played instanceof Error ? [] : played.flatMap(({ watched }) => (watched instanceof Error ? [] : [watched]));

/** The values of one visit, with a gap for each wanted figure that it should have brought. */
function fromVisit(
  played: Played | Error,
  collectors: readonly VisitCollector[],
  { scene, wanted }: SideVisit,
): Measured[] {
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
