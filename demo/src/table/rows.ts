import { type MetricName, metrics, type Sample as JudgedSample } from "@latency-aficionados/perf-budget";
import type { Run } from "../measure/measure-shops.ts";
import type { ScrollNotes } from "../measure/scroll-notes.ts";
import { type SiteName, siteNames } from "../sites/site.ts";
import type { Row } from "./row.ts";

/** A value without a side: three sites have none. */
type Sample = Omit<JudgedSample, "side">;

const loadMetrics = ["lcp", "fcp", "cls", "tbt"] as const;
const short: { [name in MetricName]?: string } = { lcp: "LCP", fcp: "FCP", cls: "CLS", tbt: "TBT", inp: "INP" };

/** What the table shows, in its order. A figure that no site has is left out. */
export function rowsOf(run: Run): Row[] {
  const { samples, scrolls } = run;
  const steps = [...new Set(samples.legacy.flatMap(({ subject }) => subject.step ?? []))];
  const scenarios = [...new Set(samples.legacy.flatMap(({ subject }) => subject.scenario ?? []))];
  const figure = (
    heading: string,
    metric: MetricName,
    label: string,
    isOwn: (sample: Sample) => boolean,
    of = valueOf,
  ): Row => ({
    heading,
    label,
    unit: metrics[metric].unit === "score" ? "unitless" : metrics[metric].unit,
    isFromZero: metrics[metric].scale === "difference",
    isExact: metrics[metric].kind === "exact",
    values: bySite((name) =>
      samples[name].filter((each) => each.metric === metric && isOwn(each)).flatMap((each) => pairOf(each, of)),
    ),
  });
  const ofStep = (step: string) => (sample: Sample) => sample.subject.step === step && !sample.subject.component;
  const ofWhole =
    (scenario: string) =>
    ({ subject }: Sample) =>
      subject.scenario === scenario && subject.step === undefined && subject.component === undefined;
  const opening = steps.filter((step) => step.startsWith("open "));
  const acting = steps.filter((step) => !step.startsWith("open ") && !step.startsWith("fling"));
  const scroll = (label: string, unit: Row["unit"], of: (notes: ScrollNotes) => number): Row => ({
    heading: "fling through the category",
    label,
    unit,
    isFromZero: true,
    isExact: false,
    values: bySite((name) => scrolls[name].map(({ round, notes }) => [round, of(notes)])),
  });
  const rows = [
    ...opening.flatMap((step) => loadMetrics.map((metric) => figure(step, metric, short[metric]!, ofStep(step)))),
    ...acting.map((step) => figure("Interaction to Next Paint", "inp", step, ofStep(step))),
    ...[...opening, ...acting].map((step) => figure("component renders", "renders", step, ofStep(step))),
    ...scenarios.flatMap((scenario) => [
      figure("bytes over the network", "transfer-bytes", `${scenario}, JavaScript`, ofWhole(scenario), scriptBytesOf),
      figure("bytes over the network", "transfer-bytes", `${scenario}, all`, ofWhole(scenario)),
    ]),
    scroll(
      "frames later than 50 ms",
      "ratio",
      ({ gapsMs }) => gapsMs.filter((gap) => gap > 50).length / Math.max(1, gapsMs.length),
    ),
    scroll("longest frame", "ms", ({ gapsMs }) => Math.max(0, ...gapsMs)),
    scroll("frames with nothing in them", "ratio", ({ blank, frames }) => blank / Math.max(1, frames)),
    ...scenarios.map((scenario) => figure("memory", "heap-bytes", `heap after ${scenario}`, ofWhole(scenario))),
  ];
  return rows.filter(({ values }) => siteNames.some((name) => values[name].size > 0));
}

const valueOf = ({ value }: Sample): number | null => value;

/** Of the bytes of a visit, those of scripts. */
const scriptBytesOf = ({ attributions = [] }: Sample): number =>
  attributions.reduce((sum, each) => (each.kind === "request" && each.type === "script" ? sum + each.bytes : sum), 0);

function pairOf(sample: Sample, of: (sample: Sample) => number | null): [round: number, value: number][] {
  const value = sample.value === null ? null : of(sample);
  return value === null ? [] : [[sample.pair, value]];
}

const bySite = (of: (name: SiteName) => [number, number][]): Row["values"] => ({
  legacy: new Map(of("legacy")),
  migrated: new Map(of("migrated")),
  storefront: new Map(of("storefront")),
});
