import { startTransition, useOptimistic } from "react";
import { navigateAndWait } from "../../router/navigate.ts";
import { addressOf, type Search, type Sort } from "./search-address.ts";

const names: Record<Sort, string> = {
  relevance: "Best match",
  "price-up": "Price, low to high",
  "price-down": "Price, high to low",
  newest: "Newest first",
  rating: "Best rated",
};

/** The order of what was found. Shows the new one at once; the listings follow. */
export function SortSelect({ search }: { search: Search }) {
  const [shown, showAtOnce] = useOptimistic(search.sort);
  const choose = (sort: Sort) =>
    startTransition(async () => {
      showAtOnce(sort);
      await navigateAndWait(addressOf({ ...search, sort }), { isSamePage: true });
    });
  return (
    <label className="row">
      <span>Sort by</span>
      <select
        className="ui-input"
        name="sort"
        value={shown}
        onChange={(event) => void choose(event.target.value as Sort)}
      >
        {Object.entries(names).map(([sort, name]) => (
          <option key={sort} value={sort}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
