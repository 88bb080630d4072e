import { scaleLinear } from "d3-scale";
import type { Film } from "../../film.ts";
import { nameSubject } from "../../subject.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { wide } from "./wide.ts";

/** Pictures side by side; more would be too small to see anything on. */
const pictures = 8;
const rows = { step: "steps", interaction: "input", "long-frame": "long frames", request: "requests" } as const;
const markNames = {
  fcp: "first paint",
  lcp: "largest paint",
  "layout-shift": "shift",
  "soft-navigation": "navigation",
} as const;

/** A scenario as it was seen on each side: pictures over time, and below them what took time. Both sides share one axis. */
export function filmPlot(films: readonly Film[]): string {
  const most = Math.max(...films.map(({ durationMs }) => durationMs), 1);
  const sides = films.toSorted((a, b) => a.side.localeCompare(b.side)).map((film) => side(film, most));
  return `<figure><figcaption>${escape(nameSubject(films[0]!.subject))} <span class="dim">one run of each side, in pictures</span></figcaption>${wide("pictures over time", `<div class="film">${sides.join("")}${axis(most)}</div>`)}</figure>`;
}

function side({ side: name, frames, spans, marks, durationMs }: Film, most: number): string {
  const shown = Array.from({ length: pictures }, (_, slot) => {
    const until = ((slot + 1) * most) / pictures;
    // The slot's end, as a person saw it then; after the film's end there is nothing to see.
    if (until - most / pictures >= durationMs) return `<div class="frame"></div>`;
    const frame = frames.findLast(({ atMs }) => atMs <= until);
    return `<div class="frame">${frame ? `<img src="${escape(frame.image)}" alt="${name} after ${figure(until, "ms")}">` : ""}</div>`;
  });
  const lanes = (Object.keys(rows) as (keyof typeof rows)[]).flatMap((kind) => {
    const own = spans.filter((span) => span.kind === kind);
    if (own.length === 0) return [];
    const bars = own.map(({ name: what, atMs, durationMs: long }) => {
      const width = (100 * long) / most;
      return `<div class="span ${kind}" style="left:${pc((100 * atMs) / most)};width:${pc(width)}" title="${escape(`${what}: ${figure(long, "ms")} from ${figure(atMs, "ms")}`)}">${width > 8 ? escape(what) : ""}</div>`;
    });
    return [`<div class="lane"><span class="dim">${rows[kind]}</span>${bars.join("")}</div>`];
  });
  // Words of marks that are near one another go one below the other.
  const isNear = marks.some(({ atMs }, at) => at > 0 && atMs - marks[at - 1]!.atMs < most * 0.14);
  const flags = marks.map(
    ({ name: what, atMs }, at) =>
      `<div class="flag${isNear && at % 2 === 1 ? " low" : ""}" style="left:${pc((100 * atMs) / most)}" title="${escape(`${markNames[what]}: ${figure(atMs, "ms")}`)}">${markNames[what]}</div>`,
  );
  const flagLane = flags.length > 0 ? `<div class="lane flags${isNear ? " deep" : ""}">${flags.join("")}</div>` : "";
  return `<p class="side ${name}">${name} · ${figure(durationMs, "ms")}</p><div class="frames">${shown.join("")}</div>${flagLane}${lanes.join("")}`;
}

const axis = (most: number): string =>
  `<div class="lane times">${scaleLinear([0, most], [0, 100])
    .ticks(6)
    .map((ms) => `<span style="left:${pc((100 * ms) / most)}">${figure(ms, "ms")}</span>`)
    .join("")}</div>`;

const pc = (share: number): string => `${Math.round(share * 100) / 100}%`;
