import { type Column, columns, type ColumnName } from "./listing-columns.tsx";
import type { SellerListing } from "./seller-listing.ts";

/** By which column rows are sorted; null for the order of the server, newest first. */
export type Sorting = { by: ColumnName; isDescending: boolean } | null;

/** What pressing a heading makes of it: that column upwards, then downwards. */
export const pressed = (sorting: Sorting, by: ColumnName): Sorting => ({
  by,
  isDescending: sorting?.by === by && !sorting.isDescending,
});

/** The rows in that order; rows that are alike stay in theirs. */
export function sortRows(rows: readonly SellerListing[], sorting: Sorting): readonly SellerListing[] {
  if (!sorting) return rows;
  const { sortValue }: Column = columns[sorting.by];
  const sign = sorting.isDescending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compare(sortValue(one), sortValue(other)));
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en");
}
