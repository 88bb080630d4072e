import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { EndpointLatency } from "../../illustrations.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { at, leftAxis } from "./axis.ts";

const [left, right, top, bottom] = [52, 392, 8, 132];

/** An endpoint's latency over percentiles: base as a dashed line with hollow circles, head as a plain one with diamonds. */
export function percentilePlot({ endpoint, quantiles, counts }: EndpointLatency): string {
  const most = Math.max(...quantiles.flatMap(({ base, head }) => [base ?? 0, head ?? 0]));
  const across = scalePoint(
    quantiles.map(({ share }) => share),
    [left + 8, right - 8],
  );
  const up = scaleLinear([0, most || 1], [bottom, top]).nice(4);
  const sides = (["base", "head"] as const).map((side) => {
    const points = quantiles.flatMap((each): [number, number][] => {
      const value = each[side];
      return value === null ? [] : [[across(each.share)!, up(value)]];
    });
    const marks = points.map(([x, y]) =>
      side === "base"
        ? `<circle cx="${at(x)}" cy="${at(y)}" r="3.5"/>`
        : `<path d="M${at(x)} ${at(y)}m0-4l4 4l-4 4l-4-4z"/>`,
    );
    return `<g class="${side}"><path class="line" d="${line().digits(1)(points) ?? ""}"/>${marks.join("")}</g>`;
  });
  const feet = quantiles.map(
    ({ share }) =>
      `<text x="${at(across(share)!)}" y="${bottom + 18}" text-anchor="middle">${share === 0 ? "min" : `p${Math.round(share * 100)}`}</text>`,
  );
  const label = quantiles
    .map(({ share, base, head }) => `p${Math.round(share * 100)}: ${shown(base)} → ${shown(head)}`)
    .join("; ");
  return `<figure><figcaption><code>${escape(endpoint)}</code> <span class="dim">latency by percentile, ${counts.base} values of base, ${counts.head} of head</span></figcaption><svg viewBox="0 0 400 ${bottom + 24}" role="img" aria-label="${escape(label)}">${leftAxis(up, left, right, "ms")}${sides.join("")}${feet.join("")}</svg></figure>`;
}

const shown = (value: number | null): string => (value === null ? "nothing" : figure(value, "ms"));
