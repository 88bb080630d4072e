import type { Attribution } from "../attribution.ts";
import { metricOf, type MetricName } from "../metric.ts";
import type { Sample } from "../sample.ts";
import type { Cause } from "./cause.ts";
import { growth, sidesOf, typical } from "./sides.ts";

type Renders = Extract<Attribution, { kind: "renders" }>;

/** Which components render more often or longer, and which prop, state or context changed more often. */
export function renderCauses(samples: readonly Sample[], metric: MetricName): Cause[] {
  const { base, head } = sidesOf(samples, "renders");
  const isTime = metricOf(metric).unit === "ms";
  return [...new Set([...base, ...head].flat().map((one) => one.component))].map((component) => {
    const both = (figure: (one: Renders) => number) => {
      const own = (one: Renders) => (one.component === component ? figure(one) : 0);
      return [typical(base, own), typical(head, own)] as const;
    };
    const [counts, times] = [both((one) => one.count), both((one) => one.durationMs)];
    const changed = mostGrown(base, head, component);
    const isMore = growth(...counts) > 0 && !(isTime && base.length === 0);
    // Only React's profiling build knows times; without them, more renders are at least a hint.
    const isUntimed = !times.some(Boolean);
    return {
      code: isMore ? "component-renders" : "component-time",
      amount: !isTime ? growth(...counts) : isUntimed && isMore ? hint : growth(...times),
      place: head.flat().find((one) => one.component === component)?.source ?? null,
      args: { component, more: growth(...counts), what: changed?.what ?? "", name: changed?.name ?? "" },
      evidence: [
        { what: `renders of ${component}`, unit: "count", base: counts[0], head: counts[1] },
        ...(isUntimed
          ? []
          : [{ what: `render time of ${component}`, unit: "ms" as const, base: times[0], head: times[1] }]),
      ],
    };
  });
}

/** Shown where nothing else explains a difference, and never before what does. */
const hint = 1e-6;

/** Whatever made the component render more often than on base, most of all. */
function mostGrown(base: Renders[][], head: Renders[][], component: string): Renders["changed"][number] | null {
  const all = [...base, ...head]
    .flat()
    .filter((one) => one.component === component)
    .flatMap((one) => one.changed);
  const times = (side: Renders[][], { what, name }: Renders["changed"][number]) =>
    typical(side, (one) =>
      one.component === component
        ? (one.changed.find((each) => each.what === what && each.name === name)?.times ?? 0)
        : 0,
    );
  const ranked = all
    .map((one) => ({ one, more: growth(times(base, one), times(head, one)) }))
    .sort((a, b) => b.more - a.more);
  return ranked[0] && ranked[0].more > 0 ? ranked[0].one : null;
}

/** Which modules made a bundle grow, and who brings them in. */
export function moduleCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "module");
  return [...new Set([...base, ...head].flat().map((one) => one.module))].map((module) => {
    const own = (one: Extract<Attribution, { kind: "module" }>) => (one.module === module ? one.bytes : 0);
    const [from, to] = [typical(base, own), typical(head, own)];
    const found = head.flat().find((one) => one.module === module);
    return {
      code: "module-grew",
      amount: growth(from, to),
      place: null,
      args: {
        module,
        chunk: found?.chunk ?? "",
        through: found?.importedThrough.join(" → ") ?? "",
        isNew: from === 0 ? "new" : "",
      },
      evidence: [{ what: module, unit: "bytes", base: from, head: to }],
    };
  });
}
