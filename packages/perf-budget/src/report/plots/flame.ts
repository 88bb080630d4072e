import { hierarchy, partition } from "d3-hierarchy";
import type { StepRenders } from "../../illustrations.ts";
import { escape } from "../escape.ts";
import { figure } from "../figure.ts";

type Node = { name: string; title: string; ms: number; children: Node[] };
type Side = "base" | "head";

/** Components that take less than this share of a scenario are drawn as one. */
const leastShare = 0.01;

/**
 * Where render time goes in a scenario: steps, and in each its components, as wide as they take time. Base above head on one scale, so that
 * what is wider is slower.
 */
export function flamePlot(scenario: string, steps: readonly StepRenders[]): string {
  const trees = { base: tree(scenario, steps, "base"), head: tree(scenario, steps, "head") };
  const most = Math.max(trees.base.ms, trees.head.ms);
  if (most === 0) return countTable(scenario, steps);
  const rows = (["base", "head"] as const)
    .filter((side) => trees[side].ms > 0)
    .map((side) => {
      const laid = partition<Node>().size([(100 * trees[side].ms) / most, 3])(
        hierarchy(trees[side], ({ children }) => children).sum(({ ms, children }) => (children.length > 0 ? 0 : ms)),
      );
      const bars = laid.descendants().map(({ data, depth, x0, x1 }) => {
        const place = `left:${pc(x0)};width:${pc(x1 - x0)};top:${depth * 1.7}rem`;
        return `<div class="bar deep${depth}" style="${place}" title="${escape(data.title)}">${x1 - x0 > 4 ? escape(data.name) : ""}</div>`;
      });
      return `<p class="side ${side}">${side} · ${figure(trees[side].ms, "ms")}</p><div class="flame ${side}">${bars.join("")}</div>`;
    });
  return `<figure><figcaption>${escape(scenario)} <span class="dim">render time by step and component, typical run</span></figcaption>${rows.join("")}${countTable("", steps)}</figure>`;
}

function tree(scenario: string, steps: readonly StepRenders[], side: Side): Node {
  const total = steps.reduce((sum, step) => sum + timeOf(step, side), 0);
  const children = steps.map((step): Node => {
    const all = step.components.flatMap((each) => (each[side] ? [{ ...each[side], component: each.component }] : []));
    const large = all.filter(({ durationMs }) => durationMs >= total * leastShare && durationMs > 0);
    const small = all.filter((each) => !large.includes(each));
    const smallMs = small.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const parts = large.map(({ component, durationMs, count }) =>
      leaf(component, `${component}: ${figure(durationMs, "ms")} in ${figure(count, "count")} renders`, durationMs),
    );
    if (smallMs > 0) parts.push(leaf("…", `${small.length} smaller: ${figure(smallMs, "ms")}`, smallMs));
    const name = step.step ?? "whole";
    const ms = timeOf(step, side);
    return { name, title: `${name}: ${figure(ms, "ms")}`, ms, children: parts };
  });
  return { name: scenario, title: `${scenario}: ${figure(total, "ms")}`, ms: total, children };
}

const leaf = (name: string, title: string, ms: number): Node => ({ name, title, ms, children: [] });
const timeOf = ({ components }: StepRenders, side: Side): number =>
  components.reduce((sum, each) => sum + (each[side]?.durationMs ?? 0), 0);

/** The same in numbers, for whoever cannot see or point. */
function countTable(scenario: string, steps: readonly StepRenders[]): string {
  const rows = steps.flatMap(({ step, components }) =>
    components.slice(0, 25).map(({ component, source, base, head }) => {
      const place = source ? `<br><span class="dim">${escape(source)}</span>` : "";
      const cell = (each: { count: number; durationMs: number } | null) =>
        each ? `<td>${figure(each.count, "count")} × · ${figure(each.durationMs, "ms")}</td>` : "<td>–</td>";
      const mark = base && head && head.count > base.count ? " ▲" : "";
      return `<tr><td>${escape(step ?? "whole")}</td><td><code>${escape(component)}</code>${mark}${place}</td>${cell(base)}${cell(head)}</tr>`;
    }),
  );
  const table = `<div class="wide"><table><thead><tr><th>step</th><th>component</th><th>base</th><th>head</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  return `<details><summary>${scenario ? `${escape(scenario)}: renders` : "Renders"} by component, in numbers</summary>${table}</details>`;
}

const pc = (share: number): string => `${Math.round(share * 100) / 100}%`;
