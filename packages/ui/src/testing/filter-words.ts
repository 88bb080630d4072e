import type { FilterWords } from "../components/filter-panel/types.ts";

/** What a shop says in its filters, for examples and tests. */
export const filterWords: FilterWords = {
  show: "Show filters",
  hide: "Hide filters",
  showAll: ({ values, label }) => `Show all ${values.length} ${label.toLowerCase()}`,
  price: "Price",
  minimum: "Minimum price",
  maximum: "Maximum price",
  applyPrice: "Apply price",
  applyAll: "Apply filters",
};
