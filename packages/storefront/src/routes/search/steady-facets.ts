import type { Facet } from "@latency-aficionados/ui";

/** As many values as are shown without asking for the rest. */
const shortList = 6;

/**
 * The facets of a new answer, with short ones as they stood: a value that nothing has any more stays in its place and says
 * so by its number. An answer may be a second late on a phone, and boxes must not move under a finger then.
 */
export function steadyFacets(before: readonly Facet[], now: readonly Facet[]): readonly Facet[] {
  const others = now.filter(({ name }) => !before.some((facet) => facet.name === name));
  const steady = before.flatMap((facet) => {
    const next = now.find(({ name }) => name === facet.name);
    const kept = facet.values.map((value) => next?.values.find((one) => one.value === value.value) ?? none(value));
    const isKnown = (value: string) => facet.values.some((one) => one.value === value);
    const values = [...kept, ...(next?.values ?? []).filter(({ value }) => !isKnown(value))];
    return values.length <= shortList ? [{ ...facet, values }] : (next ?? []);
  });
  return [...steady, ...others];
}

const none = (value: Facet["values"][number]) => ({ ...value, count: 0 });
