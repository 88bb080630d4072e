import { metricOf } from "../metric.ts";
import type { Verdict } from "../verdict.ts";
import { figure } from "./figure.ts";

const width = 400;
const margin = 44;
const rowHeight = 34;

/**
 * Every value of base and head on one axis, as a drawing: base as hollow circles, head as filled diamonds, so that they differ without
 * colour. A line marks the limit. Empty without values.
 */
export function stripPlot({ budget, values, checks }: Verdict): string {
  const { unit } = metricOf(budget.metric);
  const limit = checks.find(({ kind }) => kind === "limit")?.allowed ?? null;
  const all = [...values.base, ...values.head, ...(limit === null ? [] : [limit])];
  if (values.base.length + values.head.length === 0) return "";
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const across = (value: number) =>
    (most === least ? width / 2 : margin + ((value - least) / (most - least)) * (width - margin - 20)).toFixed(1);
  const rows = (["base", "head"] as const).filter((side) => values[side].length > 0);
  const height = rows.length * rowHeight + 24;
  const marks = rows.map((side, row) => {
    const middle = row * rowHeight + rowHeight / 2;
    const one = (value: number, at: number) => {
      // A fixed scatter, so that equal values are seen side by side and a report drawn twice is the same.
      const y = (middle + ((at * 7) % 13) - 6).toFixed(1);
      return side === "base"
        ? `<circle cx="${across(value)}" cy="${y}" r="3"/>`
        : `<rect x="-2.7" y="-2.7" width="5.4" height="5.4" transform="translate(${across(value)} ${y}) rotate(45)"/>`;
    };
    return `<text x="0" y="${middle + 4}">${side}</text><g class="${side}">${values[side].map(one).join("")}</g>`;
  });
  const foot = `<text x="${across(least)}" y="${height - 6}">${figure(least, unit)}</text>${most === least ? "" : `<text x="${width - 5}" y="${height - 6}" text-anchor="end">${figure(most, unit)}</text>`}`;
  const bar =
    limit === null
      ? ""
      : `<line class="limit" x1="${across(limit)}" x2="${across(limit)}" y1="0" y2="${height - 22}"><title>limit ${figure(limit, unit)}</title></line>`;
  const label = rows.map((side) => `${values[side].length} values of ${side}`).join(", ");
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}, ${figure(least, unit)} to ${figure(most, unit)}">${bar}${marks.join("")}${foot}</svg>`;
}
