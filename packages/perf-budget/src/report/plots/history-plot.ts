import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { HistoryPoint } from "../../history-point.ts";
import { metricOf } from "../../metric.ts";
import { nameSubject } from "../../subject.ts";
import type { Verdict } from "../../verdict.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { at, leftAxis } from "./axis.ts";

const [left, right, top, bottom] = [52, 392, 8, 104];

/** A budget's figure over the runs that were kept: the median as a line, the middle half as a band. Empty with fewer than two runs. */
export function historyPlot({ budget }: Verdict, history: readonly HistoryPoint[]): string {
  const name = nameSubject(budget.subject);
  const points = history.flatMap(({ startedAt, head, figures }) => {
    const own = figures.find((each) => each.metric === budget.metric && nameSubject(each.subject) === name);
    return own ? [{ ...own, day: startedAt.slice(0, 10), head }] : [];
  });
  if (points.length < 2) return "";
  const { unit } = metricOf(budget.metric);
  // One run after the other, not by time: a quiet month would push the busy week into a corner.
  const across = scaleLinear([0, points.length - 1], [left + 6, right - 6]);
  const [least, most] = [Math.min(...points.map(({ lower }) => lower)), Math.max(...points.map(({ upper }) => upper))];
  const room = (most - least) * 0.1 || Math.abs(most) * 0.1 || 1;
  const up = scaleLinear([Math.min(least - room, budget.max ?? least), most + room], [bottom, top]).nice(3);
  const x = (_: unknown, index: number) => across(index);
  const band = area<(typeof points)[number]>(
    x,
    (each) => up(each.lower),
    (each) => up(each.upper),
  ).digits(1)(points);
  const course = line<(typeof points)[number]>(x, (each) => up(each.median)).digits(1)(points);
  const dots = points.map(
    (each, index) =>
      `<circle cx="${at(across(index))}" cy="${at(up(each.median))}" r="2.5"><title>${escape(`${each.day} ${each.head}: ${figure(each.median, unit)}`)}</title></circle>`,
  );
  const [first, last] = [points[0]!, points.at(-1)!];
  const feet = `<text x="${left}" y="${bottom + 18}">${first.day}</text><text x="${right}" y="${bottom + 18}" text-anchor="end">${last.day}</text>`;
  return `<figure class="history"><figcaption class="dim">${points.length} kept runs</figcaption><svg viewBox="0 0 400 ${bottom + 24}" role="img" aria-label="from ${figure(first.median, unit)} to ${figure(last.median, unit)} over ${points.length} runs">${leftAxis(up, left, right, unit, 3)}<path class="band" d="${band ?? ""}"/><path class="line" d="${course ?? ""}"/>${dots.join("")}${feet}</svg></figure>`;
}
