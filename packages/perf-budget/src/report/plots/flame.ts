import { hierarchy, partition } from "d3-hierarchy";
import type { StepRenders } from "../../illustrations.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";
import { wide } from "./wide.ts";

type Node = { name: string; title: string; size: number; children: Node[] };
type Side = "base" | "head";

/** What a component's width stands for: its time, or its renders where React told no times. */
type Measure = { of: (each: { count: number; durationMs: number }) => number; unit: "ms" | "count"; words: string };
const byTime: Measure = { of: ({ durationMs }) => durationMs, unit: "ms", words: "render time" };
const byCount: Measure = { of: ({ count }) => count, unit: "count", words: "renders" };

/** Components that take less than this share of a scenario are drawn as one. */
const leastShare = 0.01;

/**
 * Where render time goes in a scenario: steps, and in each its components, as wide as they take time, or as they render where only React's
 * profiling build knows times. Base above head on one scale, so that what is wider is more.
 */
export function flamePlot(scenario: string, steps: readonly StepRenders[]): string {
  const isTimed = steps.some((step) => sizeOf(step, "base", byTime) + sizeOf(step, "head", byTime) > 0);
  const measure = isTimed ? byTime : byCount;
  const trees = { base: tree(scenario, steps, "base", measure), head: tree(scenario, steps, "head", measure) };
  const most = Math.max(trees.base.size, trees.head.size);
  const rows = (["base", "head"] as const)
    .filter((side) => trees[side].size > 0)
    .map((side) => {
      const laid = partition<Node>().size([(100 * trees[side].size) / most, 3])(
        hierarchy(trees[side], ({ children }) => children).sum(({ size, children }) =>
          children.length > 0 ? 0 : size,
        ),
      );
      const bars = laid.descendants().map(({ data, depth, x0, x1 }) => {
        const place = `left:${pc(x0)};width:${pc(x1 - x0)};top:${depth * 1.7}rem`;
        return `<div class="bar deep${depth}${x1 - x0 < 3 ? " thin" : ""}" style="${place}" title="${escape(data.title)}">${x1 - x0 > 4 ? escape(data.name) : ""}</div>`;
      });
      return `<p class="side ${side}">${side} · ${figure(trees[side].size, measure.unit)}</p><div class="flame ${side}">${bars.join("")}</div>`;
    });
  return `<figure><figcaption>${escape(scenario)} <span class="dim">${measure.words} by step and component, typical run</span></figcaption>${rows.join("")}${countTable(steps)}</figure>`;
}

function tree(scenario: string, steps: readonly StepRenders[], side: Side, measure: Measure): Node {
  const { of, unit } = measure;
  const total = steps.reduce((sum, step) => sum + sizeOf(step, side, measure), 0);
  const children = steps.map((step): Node => {
    const all = step.components
      .flatMap((each) => (each[side] ? [{ ...each[side], component: each.component }] : []))
      .toSorted((a, b) => of(b) - of(a));
    const large = all.filter((each) => of(each) >= total * leastShare && of(each) > 0);
    const small = all.filter((each) => !large.includes(each));
    const rest = small.reduce((sum, each) => sum + of(each), 0);
    const parts = large.map((each) =>
      leaf(
        each.component,
        `${each.component}: ${figure(each.durationMs, "ms")} in ${figure(each.count, "count")} renders`,
        of(each),
      ),
    );
    if (rest > 0) parts.push(leaf("…", `${small.length} smaller: ${figure(rest, unit)}`, rest));
    const name = step.step ?? "whole";
    const size = sizeOf(step, side, measure);
    return { name, title: `${name}: ${figure(size, unit)}`, size, children: parts };
  });
  return { name: scenario, title: `${scenario}: ${figure(total, unit)}`, size: total, children };
}

const leaf = (name: string, title: string, size: number): Node => ({ name, title, size, children: [] });
const sizeOf = ({ components }: StepRenders, side: Side, { of }: Measure): number =>
  components.reduce((sum, each) => sum + (each[side] ? of(each[side]) : 0), 0);

/** The same in numbers, for whoever cannot see or point. */
function countTable(steps: readonly StepRenders[]): string {
  const rows = steps.flatMap(({ step, components }) =>
    components.slice(0, 25).map(({ component, source, base, head }) => {
      const place = source ? `<br><span class="dim">${escape(source)}</span>` : "";
      const cell = (each: { count: number; durationMs: number } | null) =>
        each
          ? `<td>${figure(each.count, "count")} ×${each.durationMs > 0 ? ` · ${figure(each.durationMs, "ms")}` : ""}</td>`
          : "<td>–</td>";
      const mark = base && head && head.count > base.count ? " ▲" : "";
      return `<tr><td>${escape(step ?? "whole")}</td><td><code>${escape(component)}</code>${mark}${place}</td>${cell(base)}${cell(head)}</tr>`;
    }),
  );
  const table = wide(
    "renders by component",
    `<table><thead><tr><th>step</th><th>component</th><th>base</th><th>head</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
  );
  return `<details><summary>Renders by component, in numbers</summary>${table}</details>`;
}

const pc = (share: number): string => `${Math.round(share * 100) / 100}%`;
