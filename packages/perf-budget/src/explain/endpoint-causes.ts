import { metricOf, type MetricName } from "../metric.ts";
import type { Sample } from "../sample.ts";
import type { Cause } from "./cause.ts";
import { growth, type Of, sidesOf, typical } from "./sides.ts";

/** Which backend call an endpoint makes more often, or waits for longer. */
export function callCauses(samples: readonly Sample[], metric: MetricName): Cause[] {
  const { base, head } = sidesOf(samples, "call");
  const isTime = metricOf(metric).unit === "ms";
  return [...new Set([...base, ...head].flat().map((one) => one.call))].map((call) => {
    const own = (figure: "count" | "durationMs") => (one: Of<"call">) => (one.call === call ? one[figure] : 0);
    const counts = [typical(base, own("count")), typical(head, own("count"))] as const;
    const times = [typical(base, own("durationMs")), typical(head, own("durationMs"))] as const;
    return {
      code: growth(...counts) > 0 ? "backend-calls" : "backend-slower",
      amount: isTime ? growth(...times) : growth(...counts),
      place: null,
      args: { call, more: growth(...counts) },
      evidence: [
        { what: `calls of ${call}`, unit: "count", base: counts[0], head: counts[1] },
        { what: `time in ${call}`, unit: "ms", base: times[0], head: times[1] },
      ],
    };
  });
}

/** Which parts of an answer grew. */
export function fieldCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "field");
  const paths = [...new Set([...base, ...head].flat().map((one) => one.path))];
  return paths.map((path) => {
    const own = (one: Of<"field">) => (one.path === path ? one.bytes : 0);
    const [from, to] = [typical(base, own), typical(head, own)];
    return {
      code: "payload-grew",
      amount: growth(from, to),
      place: null,
      args: { path },
      evidence: [{ what: path || "the answer", unit: "bytes", base: from, head: to }],
    };
  });
}

/** What answers have that the schema does not allow. */
export function violationCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "violation");
  const name = (one: Of<"violation">) => `${one.path}: ${one.problem}`;
  const found = new Map([...base, ...head].flat().map((one) => [name(one), one]));
  return [...found].map(([key, { path, problem }]) => {
    const own = (one: Of<"violation">) => (name(one) === key ? one.count : 0);
    const [from, to] = [typical(base, own), typical(head, own)];
    return {
      code: "schema-violated",
      amount: growth(from, to),
      place: null,
      args: { path, problem },
      evidence: [{ what: "answers", unit: "count", base: from, head: to }],
    };
  });
}
