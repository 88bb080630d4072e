import type { ScaleContinuousNumeric } from "d3-scale";
import type { Metric } from "../../metric.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";

type Scale = ScaleContinuousNumeric<number, number>;

/** A horizontal axis below a plot: a line, ticks, and their values with their unit. */
export function bottomAxis(scale: Scale, y: number, unit: Metric["unit"], count = 4): string {
  const [from, to] = scale.range() as [number, number];
  const ticks = ticksOf(scale, unit, count).map((value) => {
    const x = scale(value);
    const anchor = x < from + 12 ? "start" : x > to - 12 ? "end" : "middle";
    return `<path class="tick" d="M${at(x)} ${y}v4"/><text x="${at(x)}" y="${y + 16}" text-anchor="${anchor}">${escape(figure(value, unit))}</text>`;
  });
  return `<path class="tick" d="M${at(from)} ${y}H${at(to)}"/>${ticks.join("")}`;
}

/** A vertical axis left of a plot, with faint lines across it. */
export function leftAxis(scale: Scale, x: number, right: number, unit: Metric["unit"], count = 4): string {
  return ticksOf(scale, unit, count)
    .map((value) => {
      const y = scale(value);
      return `<path class="grid" d="M${x} ${at(y)}H${right}"/><text x="${x - 5}" y="${at(y + 4)}" text-anchor="end">${escape(figure(value, unit))}</text>`;
    })
    .join("");
}

/** Few enough for their words to stand apart; counts are whole. */
function ticksOf(scale: Scale, unit: Metric["unit"], count: number): number[] {
  const ticks = scale.ticks(count).filter((value) => unit !== "count" || Number.isInteger(value));
  return ticks.length > 5 ? ticks.filter((_, index) => index % 2 === 0) : ticks;
}

/** A coordinate, in as many digits as can be seen. */
export const at = (coordinate: number): string => String(Math.round(coordinate * 10) / 10);
