import type { Film } from "../../film.ts";

/** What a page notes down for its film; times on the wall clock. */
export interface FilmInPage {
  take: () => { spans: Film["spans"]; marks: Film["marks"] };
}

type Scripted = PerformanceEntry & { scripts?: { duration: number; invoker: string }[]; target?: Element | null };

/** Runs in the page before the site does, and is sent there as text. */
export function watchFilmInPage(): FilmInPage {
  let spans: Film["spans"] = [];
  let marks: Film["marks"] = [];
  const onClock = (ms: number) => performance.timeOrigin + ms;
  const observe = (type: string, note: (entry: Scripted) => void, rest: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry))).observe({
      type,
      buffered: true,
      ...rest,
    });
  observe("long-animation-frame", ({ startTime, duration, scripts = [] }) => {
    const [longest] = scripts.toSorted((a, b) => b.duration - a.duration);
    spans.push({
      kind: "long-frame",
      name: longest?.invoker ?? "rendering",
      atMs: onClock(startTime),
      durationMs: duration,
    });
  });
  observe(
    "event",
    ({ name, startTime, duration, target }) => {
      if (!/^(click|keydown)$/.test(name)) return;
      const on = target?.id ? `#${target.id}` : (target?.localName ?? "");
      spans.push({ kind: "interaction", name: `${name} ${on}`, atMs: onClock(startTime), durationMs: duration });
    },
    { durationThreshold: 16 },
  );
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") marks.push({ name: "fcp", atMs: onClock(startTime) });
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    marks = marks.filter((mark) => mark.name !== "lcp");
    marks.push({ name: "lcp", atMs: onClock(startTime) });
  });
  observe("layout-shift", ({ startTime }) => marks.push({ name: "layout-shift", atMs: onClock(startTime) }));
  if (PerformanceObserver.supportedEntryTypes.includes("soft-navigation"))
    observe("soft-navigation", ({ startTime }) => marks.push({ name: "soft-navigation", atMs: onClock(startTime) }));
  return {
    take: () => {
      const taken = { spans, marks };
      [spans, marks] = [[], []];
      return taken;
    },
  };
}
