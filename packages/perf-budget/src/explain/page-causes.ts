import type { Sample } from "../sample.ts";
import type { Cause } from "./cause.ts";
import { commonest, growth, sidesOf, typical } from "./sides.ts";

const lcpParts = {
  ttfb: "time to first byte",
  loadDelay: "load delay",
  loadDuration: "load duration",
  renderDelay: "render delay",
} as const;

/** Which part of the largest paint takes longer, and of which element. */
export function lcpCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "lcp");
  const element = commonest(head, (one) => one.element);
  if (element === null) return [];
  const before = commonest(base, (one) => one.element);
  const url = withoutOwnHost(commonest(head, (one) => one.url) ?? "");
  const parts = (Object.keys(lcpParts) as (keyof typeof lcpParts)[]).map((part): Cause => {
    const [from, to] = [typical(base, (one) => one.partsMs[part]), typical(head, (one) => one.partsMs[part])];
    return {
      code: "lcp-part",
      amount: growth(from, to),
      place: null,
      args: { element, part, name: lcpParts[part], url },
      evidence: [{ what: lcpParts[part], unit: "ms", base: from, head: to }],
    };
  });
  if (before === null || before === element) return parts;
  const total = parts.reduce((sum, each) => sum + each.amount, 0);
  return [{ code: "lcp-element", amount: total, place: null, args: { before, element, url }, evidence: [] }, ...parts];
}

const phases = { inputDelay: "input delay", processing: "processing", presentation: "presentation delay" } as const;

/** Which phase of the interaction takes longer, on which target and in which handler. */
export function interactionCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "interaction");
  const target = commonest(head, (one) => one.target);
  if (target === null) return [];
  const handler = commonest(head, (one) => one.handler);
  const event = commonest(head, (one) => one.event) ?? "";
  return (Object.keys(phases) as (keyof typeof phases)[]).map((phase) => {
    const [from, to] = [typical(base, (one) => one.phasesMs[phase]), typical(head, (one) => one.phasesMs[phase])];
    return {
      code: "interaction-phase",
      amount: growth(from, to),
      place: phase === "processing" ? placeIn(handler) : null,
      args: { target, event, phase, name: phases[phase], handler: phase === "processing" ? (handler ?? "") : "" },
      evidence: [{ what: phases[phase], unit: "ms", base: from, head: to }],
    };
  });
}

/** What moved. */
export function shiftCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "shift");
  return namesIn([...base, ...head], (one) => one.element).map((element) => {
    const value = (one: { element: string; value: number }) => (one.element === element ? one.value : 0);
    const [from, to] = [typical(base, value), typical(head, value)];
    return {
      code: "shifted-element",
      amount: growth(from, to),
      place: null,
      args: { element },
      evidence: [{ what: "shift", unit: "unitless", base: from, head: to }],
    };
  });
}

/** Which function runs longer in long tasks. */
export function functionCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "function");
  return namesIn([...base, ...head], (one) => `${one.function} ${one.source}`).map((name) => {
    const one = [...head, ...base].flat().find((each) => `${each.function} ${each.source}` === name)!;
    const duration = (each: typeof one) => (`${each.function} ${each.source}` === name ? each.durationMs : 0);
    const [from, to] = [typical(base, duration), typical(head, duration)];
    return {
      code: "function-slower",
      amount: growth(from, to),
      place: one.source,
      args: { function: one.function },
      evidence: [{ what: `own time of ${one.function}`, unit: "ms", base: from, head: to }],
    };
  });
}

/** Which of Lighthouse's audits cost more of the score. */
export function auditCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "audit");
  const found = new Map([...base, ...head].flat().map((one) => [one.audit, one]));
  return [...found].map(([audit, { title, element }]) => {
    const own = (one: (typeof head)[number][number]) => (one.audit === audit ? one.lost : 0);
    const [from, to] = [typical(base, own), typical(head, own)];
    return {
      code: "audit-worse",
      amount: growth(from, to),
      place: null,
      args: { audit, title, element: element ?? "" },
      evidence: [{ what: "points lost", unit: "unitless", base: from, head: to }],
    };
  });
}

/** An image of the measured site itself, by its path: the port that it ran on is gone when somebody reads it. */
const withoutOwnHost = (url: string): string =>
  url.replace(/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(?=\/)/, "");

const namesIn = <T>(samples: readonly T[][], name: (one: T) => string): string[] => [
  ...new Set(samples.flat().map(name)),
];

/** The `file:line` at the end of a handler such as `onType search.tsx:12`. */
const placeIn = (handler: string | null): string | null => handler?.match(/\S+:\d+$/)?.[0] ?? null;
