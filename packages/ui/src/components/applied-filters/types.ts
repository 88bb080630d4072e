import type { Filters } from "../filter-panel/types.ts";

/** One thing that a search is narrowed by: a value of a facet, or a limit of the price. */
export type AppliedFilter = { facet: string; value: string } | { limit: "min" | "max"; cents: number };

export type AppliedFiltersProps = {
  label: string;
  /** What the results on the page are narrowed by; without anything the component shows nothing. */
  value: Filters;
  /** Called in a transition with what is left. What was taken off is gone at once; a promise that is returned keeps it so until it is settled. */
  onChange: (next: Filters) => void | Promise<void>;
  /** What people read, such as "Super NES" or "From $5.00". */
  filterLabel: (filter: AppliedFilter) => string;
  /** Name of the cross beside a filter, by its label. */
  removeLabel: (label: string) => string;
  /** Words on the button that takes all of them off. */
  clearLabel: string;
};
