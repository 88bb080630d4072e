import { useState } from "react";
import type { Filters } from "../filter-panel/types.ts";
import { AppliedFilters } from "./AppliedFilters.tsx";

const first: Filters = {
  chosen: { platform: ["Super NES"], tags: ["language: en", "series: the very long road back to the castle"] },
  price: { minCents: 500, maxCents: 5000 },
};

/** Chips of a search; the last one that is taken off leaves nothing behind. */
export default function AppliedFiltersExample() {
  const [filters, setFilters] = useState(first);
  return (
    <AppliedFilters
      label="Applied filters"
      value={filters}
      onChange={setFilters}
      filterLabel={(filter) =>
        "facet" in filter
          ? filter.value
          : `${filter.limit === "min" ? "From" : "Up to"} $${(filter.cents / 100).toFixed(2)}`
      }
      removeLabel={(label) => `Remove ${label}`}
      clearLabel="Clear filters"
    />
  );
}
