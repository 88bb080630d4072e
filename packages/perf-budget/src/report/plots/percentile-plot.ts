import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { EndpointLatency } from "../../illustrations.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { at, leftAxis } from "./axis.ts";

const [left, right, top, bottom] = [52, 392, 8, 132];
/** Both sides stand beside one another, so that their spreads can be told apart. */
const shift = { base: -7, head: 7 } as const;

/**
 * An endpoint's percentiles of latency: base as a dashed line with hollow circles, head as a plain one with diamonds. A bar spans the middle
 * half of all bursts.
 */
export function percentilePlot({ endpoint, percentiles }: EndpointLatency): string {
  const spreads = percentiles.flatMap(({ base, head }) => [base, head].filter((each) => each !== null));
  const across = scalePoint(
    percentiles.map(({ name }) => name),
    [left + 50, right - 50],
  );
  const up = scaleLinear([0, Math.max(...spreads.map(({ upper }) => upper)) || 1], [bottom, top]).nice(4);
  const sides = (["base", "head"] as const).map((side) => {
    const points = percentiles.flatMap(({ name, [side]: spread }) =>
      spread ? [{ x: across(name)! + shift[side], ...spread }] : [],
    );
    const bars = points.map(
      ({ x, lower, upper }) => `<path class="spread" d="M${at(x)} ${at(up(lower))}V${at(up(upper))}"/>`,
    );
    const marks = points.map(({ x, median }) =>
      side === "base"
        ? `<circle cx="${at(x)}" cy="${at(up(median))}" r="3.5"/>`
        : `<path d="M${at(x)} ${at(up(median))}m0-4l4 4l-4 4l-4-4z"/>`,
    );
    const course = line().digits(1)(points.map(({ x, median }) => [x, up(median)]));
    return `<g class="${side}"><path class="line" d="${course ?? ""}"/>${bars.join("")}${marks.join("")}</g>`;
  });
  const feet = percentiles.map(
    ({ name }) => `<text x="${at(across(name)!)}" y="${bottom + 18}" text-anchor="middle">${name}</text>`,
  );
  const said = percentiles.map(({ name, base, head }) => `${name}: ${shown(base)} → ${shown(head)}`).join("; ");
  const bursts = Math.max(...spreads.map(({ count }) => count));
  return `<figure><figcaption><code>${escape(endpoint)}</code> <span class="dim">latency over ${bursts} bursts; ${escape(said)}</span></figcaption><svg viewBox="0 0 400 ${bottom + 24}" role="img" aria-label="${escape(said)}">${leftAxis(up, left, right, "ms")}${sides.join("")}${feet.join("")}</svg></figure>`;
}

const shown = (spread: { median: number } | null): string =>
  spread === null ? "nothing" : figure(spread.median, "ms");
