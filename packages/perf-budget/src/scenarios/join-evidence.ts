import type { Attribution } from "../attribution.ts";
import type { Evidence, Measured } from "../collector.ts";
import type { MetricName } from "../metric.ts";

type Kind = Attribution["kind"];

const cpu = ["renders", "function", "interaction", "call"] as const satisfies Kind[];
const counting = ["renders"] as const satisfies Kind[];

/** Which kinds of evidence can explain a metric, where its own collector brings none of that kind. */
const kindsOf: { [name in MetricName]?: readonly Kind[] } = {
  lcp: ["lcp", "function", "call"],
  fcp: ["function", "call"],
  ttfb: ["call"],
  inp: cpu,
  tbt: cpu,
  "long-frame-time": cpu,
  "task-time": cpu,
  "script-time": cpu,
  "render-time": ["renders", "function"],
  "hydration-time": ["renders", "function"],
  commits: counting,
  renders: counting,
  "wasted-renders": counting,
  layouts: counting,
  "style-recalcs": counting,
  "dom-nodes": counting,
  cls: ["shift"],
  requests: ["call", "request"],
};

/** Values of one side of a pair with what all collectors know of where they come from: of the step, or of all steps for the whole scenario. */
export function joinEvidence(samples: readonly Measured[], evidence: readonly Evidence[]): Measured[] {
  const handlers = new Map(
    evidence.flatMap(({ step, handler }) => (handler === undefined ? [] : [[step, handler] as const])),
  );
  const known = evidence.map(({ step, attributions }) => ({
    step,
    attributions: attributions.map((each) => withHandler(each, handlers.get(step))),
  }));
  return samples.map((sample) => {
    const kinds = kindsOf[sample.metric] ?? [];
    const own = new Set(sample.attributions?.map(({ kind }) => kind));
    const found = known
      .filter(({ step }) => sample.subject.step === undefined || sample.subject.step === step)
      .flatMap(({ attributions }) => attributions)
      .filter((each) => kinds.includes(each.kind) && !own.has(each.kind))
      .filter((each) => isAbout(each, sample.subject.component));
    return found.length === 0 ? sample : { ...sample, attributions: [...(sample.attributions ?? []), ...found] };
  });
}

const isAbout = (attribution: Attribution, component: string | undefined): boolean =>
  component === undefined || attribution.kind !== "renders" || attribution.component === component;

const withHandler = (attribution: Attribution, handler: string | undefined): Attribution =>
  attribution.kind === "interaction" && handler !== undefined ? { ...attribution, handler } : attribution;
