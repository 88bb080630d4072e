import type { Attribution } from "../attribution.ts";
import type { BothSides, StepRenders } from "../illustrations.ts";
import type { MetricName } from "../metric.ts";
import type { Sample } from "../sample.ts";
import { median } from "../stats/quantile.ts";
import { nameSubject } from "../subject.ts";

type Renders = Extract<Attribution, { kind: "renders" }>;

/** Several metrics of one step may tell the same renders; the first of these that does is asked. */
const tellers: MetricName[] = ["render-time", "renders", "commits", "task-time", "script-time", "inp"];

/** Which components rendered in each step, and how long, in a typical run of each side. Slowest component of head first. */
export function stepRenders(samples: readonly Sample[]): StepRenders[] {
  const telling = samples.filter(({ subject, attributions }) =>
    Boolean(subject.scenario && !subject.component && attributions?.some(({ kind }) => kind === "renders")),
  );
  const byStep = Map.groupBy(telling, ({ subject }) => nameSubject(subject));
  const steps = [...byStep.values()].map((own): StepRenders => {
    const { step, ...whole } = own[0]!.subject;
    const metric = tellers.find((name) => own.some((sample) => sample.metric === name)) ?? own[0]!.metric;
    return {
      scenario: nameSubject(whole),
      step: step ?? null,
      components: componentsIn(own.filter((sample) => sample.metric === metric)),
    };
  });
  // A scenario as a whole repeats what its steps say.
  const hasSteps = new Set(steps.filter(({ step }) => step !== null).map(({ scenario }) => scenario));
  return steps.filter(({ scenario, step }) => step !== null || !hasSteps.has(scenario));
}

function componentsIn(samples: readonly Sample[]): StepRenders["components"] {
  const runs = samples.map(({ side, attributions = [] }) => ({
    side,
    byName: Map.groupBy(
      attributions.filter((each) => each.kind === "renders"),
      ({ component }) => component,
    ),
  }));
  const names = [...new Set(runs.flatMap(({ byName }) => [...byName.keys()]))];
  const components = names.map((component) => {
    const typical = (side: Sample["side"]): BothSides<{ count: number; durationMs: number }>["head"] => {
      const own = runs.filter((run) => run.side === side).map(({ byName }) => byName.get(component) ?? []);
      if (own.every((each) => each.length === 0)) return null;
      const total = (figure: (one: Renders) => number) =>
        median(own.map((each) => each.reduce((sum, one) => sum + figure(one), 0)));
      return { count: total((one) => one.count), durationMs: total((one) => one.durationMs) };
    };
    const source = runs
      .flatMap(({ byName }) => byName.get(component) ?? [])
      .find((one) => one.source !== undefined)?.source;
    return { component, source: source ?? null, base: typical("base"), head: typical("head") };
  });
  const of = (each: (typeof components)[number], what: "count" | "durationMs") => (each.head ?? each.base)?.[what] ?? 0;
  return components.toSorted((a, b) => of(b, "durationMs") - of(a, "durationMs") || of(b, "count") - of(a, "count"));
}
