import type { Attribution } from "../../attribution.ts";
import type { Evidence, Measured, VisitCollector } from "../../collector.ts";
import { followScripts, type SourcePlace } from "../source/sources.ts";
import { hookReactInPage } from "./hook-in-page.ts";
import { nameFunctions } from "../source/name-functions.ts";
import type { ComponentNotes, ReactInPage, ReactNotes } from "./react-notes.ts";

type InPage = { perfBudgetReact?: ReactInPage };
type Renders = Extract<Attribution, { kind: "renders" }>;

export const installHook = (isLooking: boolean): string =>
  `if (window === window.top) globalThis.perfBudgetReact = (${String(hookReactInPage)})(${isLooking});`;
export const startStepInPage = (): void => (globalThis as InPage).perfBudgetReact?.startStep();
export const readInPage = (): ReactNotes | null => (globalThis as InPage).perfBudgetReact?.read() ?? null;

/** More components than this are not told apart in what is kept of a step; the ones that rendered most are. */
const mostComponents = 60;

/** How often React commits and components render, and why, on any build of React from 16.9 on. */
export const reactRenders: VisitCollector = {
  name: "React renders",
  metrics: ["commits", "renders", "wasted-renders"],
  on: "examined",
  watch: async ({ page, cdp, build, scenario, profile }) => {
    await page.addInitScript({ content: installHook(true) });
    const scripts = await followScripts(cdp, build);
    const samples: Measured[] = [];
    const evidence: Evidence[] = [];
    const totals = new Map<string, { renders: number; wasted: number }>();
    let commits = 0;
    return {
      stepStarts: async () => {
        await page.evaluate(startStepInPage);
      },
      stepEnds: async (step) => {
        const notes = await page.evaluate(readInPage);
        if (!notes || notes.renderers === 0) throw new Error("the page has no React that can be followed");
        const places = await nameFunctions(cdp, "perfBudgetReact.types", scripts);
        const components = joinByName(notes.components, places);
        commits += notes.commits;
        const subject = { scenario, profile, step };
        const sum = (figure: (one: ComponentNotes) => number) =>
          notes.components.reduce((total, each) => total + figure(each), 0);
        samples.push(
          { subject, metric: "commits", value: notes.commits },
          { subject, metric: "renders", value: sum(({ renders }) => renders) },
          { subject, metric: "wasted-renders", value: sum(({ wasted }) => wasted) },
        );
        for (const { component, wasted, count } of components) {
          const total = totals.get(component) ?? { renders: 0, wasted: 0 };
          totals.set(component, { renders: total.renders + count, wasted: total.wasted + wasted });
        }
        const most = components.toSorted((a, b) => b.count - a.count).slice(0, mostComponents);
        evidence.push({ step, attributions: most.map(({ wasted: _, ...each }) => each) });
      },
      finish: async () => {
        const subject = { scenario, profile };
        const all = [...totals.values()];
        samples.push(
          { subject, metric: "commits", value: commits },
          { subject, metric: "renders", value: all.reduce((total, { renders }) => total + renders, 0) },
          { subject, metric: "wasted-renders", value: all.reduce((total, { wasted }) => total + wasted, 0) },
        );
        for (const [component, { renders, wasted }] of totals)
          samples.push(
            { subject: { ...subject, component }, metric: "renders", value: renders },
            { subject: { ...subject, component }, metric: "wasted-renders", value: wasted },
          );
        return { samples, evidence };
      },
    };
  },
};

/** What the page knows by number, by the names that developers know: components of one name count together. */
function joinByName(
  components: readonly ComponentNotes[],
  places: ReadonlyMap<number, SourcePlace>,
): (Renders & { wasted: number })[] {
  const nameOf = (type: number | null) =>
    type === null ? "the root" : (places.get(type)?.name ?? `component ${type}`);
  const joined = new Map<string, Renders & { wasted: number }>();
  for (const { type, displayName, renders, wasted, selfMs, changed } of components) {
    const component = displayName ?? nameOf(type);
    const known = joined.get(component);
    const why = changed.map(({ what, name, type: other, times }) => ({
      what,
      times,
      name: what === "parent" ? nameOf(other) : what === "context" ? name || `of ${nameOf(other)}` : name,
    }));
    const at = places.get(type)?.at ?? null;
    joined.set(component, {
      kind: "renders",
      component,
      count: (known?.count ?? 0) + renders,
      wasted: (known?.wasted ?? 0) + wasted,
      durationMs: (known?.durationMs ?? 0) + selfMs,
      changed: [...(known?.changed ?? []), ...why],
      ...(at ? { source: at } : {}),
    });
  }
  return [...joined.values()];
}
