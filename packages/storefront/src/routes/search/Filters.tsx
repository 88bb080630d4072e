import { FilterPanel, type FilterPanelProps } from "@latency-aficionados/ui";
import { filterWords } from "./search-filters.ts";

/** What a search is narrowed by. */
export default function Filters(props: Omit<FilterPanelProps, "label" | "words">) {
  return <FilterPanel {...props} label="Filters" words={filterWords} />;
}
