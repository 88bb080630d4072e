import { useState } from "react";
import { filterWords } from "../../testing/filter-words.ts";
import { games, type Game } from "../../testing/games.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import type { Facet, Filters } from "./types.ts";

const all = games(5000);
const decadeOf = (game: Game) => `${Math.floor(game.year / 10)}0s`;

function facetOf(name: string, label: string, valueOf: (game: Game) => string, isOneOf: boolean): Facet {
  const groups = Object.entries(Object.groupBy(all, valueOf));
  const values = groups.map(([value, of]) => ({ value, label: value, count: of?.length ?? 0 }));
  return { name, label, isOneOf, values: values.sort((a, b) => b.count - a.count) };
}

const facets = [
  facetOf("platform", "Platforms", (game) => game.machine, true),
  facetOf("decade", "Decades", decadeOf, false),
  facetOf("title", "Titles", (game) => game.title.split(":")[0] ?? "", false),
];

function fits(game: Game, { chosen, price }: Filters): boolean {
  const has = (name: string, value: string) => !chosen[name]?.length || chosen[name].includes(value);
  return (
    has("platform", game.machine) &&
    has("decade", decadeOf(game)) &&
    has("title", game.title.split(":")[0] ?? "") &&
    game.priceCents >= (price?.minCents ?? 0) &&
    game.priceCents <= (price?.maxCents ?? Infinity)
  );
}

/** One platform at a time, many decades and titles, and a price: five thousand made-up games. */
export default function FilterPanelExample() {
  const [filters, setFilters] = useState<Filters>({
    chosen: { platform: ["Game Boy"], decade: ["1980s", "1990s"] },
    price: { minCents: 500, maxCents: null },
  });
  return (
    <div className="example-beside">
      <FilterPanel label="Filters" facets={facets} value={filters} onChange={setFilters} words={filterWords} />
      <output>{all.filter((game) => fits(game, filters)).length.toLocaleString("en-US")} games</output>
    </div>
  );
}
