import { scaleLinear } from "d3-scale";
import { metricOf } from "../../metric.ts";
import { median, quantile } from "../../stats/quantile.ts";
import type { Verdict } from "../../verdict.ts";
import { figure } from "../figure.ts";
import { at, bottomAxis } from "./axis.ts";

const width = 400;
const left = 40;
const right = 392;
const rowHeight = 38;

/**
 * Every value of base and head on one axis: base as hollow circles, head as filled diamonds, so that they differ without colour. Below
 * each, a bar spans the middle half and a stroke marks the median. A dashed line marks the limit. Empty without values.
 */
export function stripPlot({ budget, values, checks }: Verdict): string {
  const { unit } = metricOf(budget.metric);
  const limit = checks.find(({ kind }) => kind === "limit")?.allowed ?? null;
  const own = [...values.base, ...values.head];
  if (own.length === 0) return "";
  const [least, most] = [Math.min(...own), Math.max(...own)];
  // A limit far away would press all values into a corner: then it is said in words alone.
  const isNear = limit !== null && Math.abs(limit - (least + most) / 2) < 3 * Math.max(most - least, most / 4);
  const domain = isNear ? [Math.min(least, limit), Math.max(most, limit)] : [least, most];
  const scale = scaleLinear(domain[0] === domain[1] ? around(least) : (domain as [number, number]), [left, right]).nice(
    4,
  );
  const rows = (["base", "head"] as const).filter((side) => values[side].length > 0);
  const bottom = rows.length * rowHeight + 4;
  const marks = rows.map((side, row) => {
    const middle = row * rowHeight + 14;
    const dots = values[side].map((value, index) => {
      // A fixed scatter, so that equal values are seen side by side and a report drawn twice is the same.
      const y = at(middle + ((index * 7) % 13) - 6);
      return side === "base"
        ? `<circle cx="${at(scale(value))}" cy="${y}" r="3"/>`
        : `<path d="M${at(scale(value))} ${y}m0-3.7l3.7 3.7l-3.7 3.7l-3.7-3.7z"/>`;
    });
    const [from, to] = [0.25, 0.75].map((share) => scale(quantile(values[side], share))) as [number, number];
    const centre = scale(median(values[side]));
    const box = `<path class="half" d="M${at(from)} ${middle + 13}H${at(Math.max(to, from + 1))}"/><path class="median" d="M${at(centre)} ${middle + 8}v10"/>`;
    return `<text x="0" y="${middle + 6}">${side}</text><g class="${side}">${dots.join("")}${box}</g>`;
  });
  const bar = isNear
    ? `<line class="limit" x1="${at(scale(limit))}" x2="${at(scale(limit))}" y1="0" y2="${bottom}"><title>limit ${figure(limit, unit)}</title></line>`
    : "";
  const label = rows
    .map((side) => `${values[side].length} values of ${side}, median ${figure(median(values[side]), unit)}`)
    .join("; ");
  return `<svg viewBox="0 0 ${width} ${bottom + 20}" role="img" aria-label="${label}">${bar}${marks.join("")}${bottomAxis(scale, bottom, unit)}</svg>`;
}

/** An axis for values that are all the same. */
const around = (value: number): [number, number] => (value === 0 ? [0, 1] : [value - 1, value + 1]);
