import type { Browser } from "playwright-core";
import type { Build, VisitCollector, Watch, Watched } from "../../collector.ts";
import { Refusal } from "../../refusal.ts";
import type { Scene } from "../../scenario.ts";
import { createActor } from "./actor.ts";
import { comeToRest } from "./come-to-rest.ts";
import { openVisit } from "./open-visit.ts";

/** What came of one visit, by collector; an error is why that collector has nothing. */
export type Played = { collector: VisitCollector; watched: Watched | Error }[];

/** Plays a scene once, watched by collectors. Rejects when it could not be played to its end. */
export async function playScene(
  browser: Browser,
  build: Build,
  scene: Scene,
  collectors: readonly VisitCollector[],
): Promise<Played> {
  const isSlowedDown = collectors.every(({ on }) => on !== "timed");
  const { visit, inFlight, close } = await openVisit(browser, build, scene, isSlowedDown);
  try {
    const watches: { collector: VisitCollector; watch: Watch | Error }[] = [];
    for (const collector of collectors)
      watches.push({ collector, watch: await collector.watch(visit).catch((error: unknown) => asError(error)) });
    const tell = async (what: "stepStarts" | "stepEnds", step: string) => {
      const inOrder = what === "stepStarts" ? watches : watches.toReversed();
      for (const each of inOrder)
        if (!(each.watch instanceof Error))
          await each.watch[what]?.(step).catch((error: unknown) => (each.watch = asError(error)));
    };
    const actor = createActor(visit.page, build.url);
    for (const { name, play } of scene.steps) {
      await tell("stepStarts", name);
      const documents = inFlight.documents();
      await play(actor).catch((error: unknown) => {
        throw error instanceof Refusal ? error : new Error(`step ${name}: ${firstLine(error)}`, { cause: error });
      });
      await comeToRest(visit.page, inFlight, inFlight.documents() > documents);
      await tell("stepEnds", name);
    }
    const played: Played = [];
    for (const { collector, watch } of watches)
      played.push({
        collector,
        watched: watch instanceof Error ? watch : await watch.finish().catch((error: unknown) => asError(error)),
      });
    return played;
  } finally {
    await close().catch(() => {});
  }
}

const asError = (error: unknown): Error => {
  if (error instanceof Refusal) throw error;
  return error instanceof Error ? error : new Error(String(error));
};
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
