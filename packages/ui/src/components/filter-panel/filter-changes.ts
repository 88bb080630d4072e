import type { AppliedFilter } from "../applied-filters/types.ts";
import type { Facet, Filters, PriceLimits } from "./types.ts";

/** The same filters with one value ticked or not. */
export function toggled(filters: Filters, { name, isOneOf = false }: Facet, value: string): Filters {
  const before = filters.chosen[name] ?? [];
  const rest = before.filter((each) => each !== value);
  const isChosen = rest.length < before.length;
  const after = isChosen ? rest : isOneOf ? [value] : [...before, value];
  return { ...filters, chosen: { ...filters.chosen, [name]: after } };
}

/** Everything that narrows, one by one: values of facets in their order, then the price. */
export function appliedIn({ chosen, price }: Filters): AppliedFilter[] {
  const values = Object.entries(chosen).flatMap(([facet, each]) => each.map((value) => ({ facet, value })));
  const limits = (["min", "max"] as const).flatMap((limit) => {
    const cents = price?.[`${limit}Cents`] ?? null;
    return cents === null ? [] : [{ limit, cents }];
  });
  return [...values, ...limits];
}

/** The same filters without one of them. */
export function without(filters: Filters, applied: AppliedFilter): Filters {
  if ("limit" in applied) {
    const price = { minCents: null, maxCents: null, ...filters.price, [`${applied.limit}Cents`]: null };
    return { ...filters, price };
  }
  const rest = (filters.chosen[applied.facet] ?? []).filter((value) => value !== applied.value);
  return { ...filters, chosen: { ...filters.chosen, [applied.facet]: rest } };
}

/** Filters that let everything through, with a price where there was one. */
export function cleared({ price }: Filters): Filters {
  return { chosen: {}, ...(price && { price: { minCents: null, maxCents: null } }) };
}

/** Limits the right way round: who writes "from 50 to 20" means what lies between. */
export function ordered({ minCents, maxCents }: PriceLimits): PriceLimits {
  const isReversed = minCents !== null && maxCents !== null && minCents > maxCents;
  return isReversed ? { minCents: maxCents, maxCents: minCents } : { minCents, maxCents };
}
