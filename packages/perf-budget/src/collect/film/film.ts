import type { CDPSession } from "playwright-core";
import type { VisitCollector } from "../../collector.ts";
import type { Film } from "../../film.ts";
import { stableUrl } from "../stable-url.ts";
import { type FilmInPage, watchFilmInPage } from "./watch-in-page.ts";

type InPage = { perfBudgetFilm?: FilmInPage };
const maxFrames = 24;

/** Pictures of a scenario and what happened when. Played apart, because taking pictures makes the page draw more often. */
export const sceneFilm: VisitCollector = {
  name: "film",
  metrics: [],
  on: "filmed",
  watch: async ({ page, cdp }) => {
    await page.addInitScript({
      content: `if (window === window.top) globalThis.perfBudgetFilm = (${String(watchFilmInPage)})();`,
    });
    const frames = await takeFrames(cdp);
    const requests = followRequests(cdp);
    const spans: Film["spans"] = [];
    const marks: Film["marks"] = [];
    let startedAt = 0;
    let stepStart = 0;
    let end = 0;
    return {
      stepStarts: async () => {
        stepStart = Date.now();
        startedAt ||= stepStart;
      },
      stepEnds: async (step) => {
        end = Date.now();
        spans.push({ kind: "step", name: step, atMs: stepStart, durationMs: end - stepStart });
        const taken = await page.evaluate(() => (globalThis as InPage).perfBudgetFilm?.take());
        spans.push(...(taken?.spans ?? []));
        marks.push(...(taken?.marks ?? []));
      },
      finish: async () => {
        await cdp.send("Page.stopScreencast");
        const fromStart = <T extends { atMs: number }>(each: T): T => ({
          ...each,
          atMs: Math.max(0, each.atMs - startedAt),
        });
        const film = {
          durationMs: Math.max(0, end - startedAt),
          frames: thinOut(frames.map(fromStart)),
          spans: [...spans, ...requests()].map(fromStart).toSorted((a, b) => a.atMs - b.atMs),
          marks: marks.map(fromStart).toSorted((a, b) => a.atMs - b.atMs),
        };
        return { samples: [], film };
      },
    };
  },
};

async function takeFrames(cdp: CDPSession): Promise<Film["frames"]> {
  const frames: Film["frames"] = [];
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ atMs: 1000 * (metadata.timestamp ?? 0), image: `data:image/jpeg;base64,${data}` });
    void cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await cdp.send("Page.startScreencast", { format: "jpeg", quality: 40, maxWidth: 240, maxHeight: 320 });
  return frames;
}

/** Requests with their times on the wall clock. */
function followRequests(cdp: CDPSession): () => Film["spans"] {
  const open = new Map<string, { name: string; wallMs: number; startS: number; endS: number }>();
  cdp.on("Network.requestWillBeSent", ({ requestId, request, wallTime, timestamp }) => {
    if (/^https?:/.test(request.url))
      open.set(requestId, {
        name: stableUrl(request.url),
        wallMs: 1000 * wallTime,
        startS: timestamp,
        endS: timestamp,
      });
  });
  cdp.on("Network.loadingFinished", ({ requestId, timestamp }) => {
    const request = open.get(requestId);
    if (request) request.endS = timestamp;
  });
  return () =>
    [...open.values()].map(({ name, wallMs, startS, endS }) => ({
      kind: "request",
      name,
      atMs: wallMs,
      durationMs: 1000 * (endS - startS),
    }));
}

/** Only what changed, and not more of it than a strip can show. */
function thinOut(frames: Film["frames"]): Film["frames"] {
  const changed = frames.filter(({ image }, at) => image !== frames[at - 1]?.image);
  const every = Math.ceil(changed.length / maxFrames);
  return changed.filter((_, at) => at % every === 0 || at === changed.length - 1);
}
