import { Button } from "@latency-aficionados/ui";
import { useState } from "react";
import { SiteLink } from "../../router/SiteLink.tsx";
import { type Column, columns, type ColumnName } from "./listing-columns.tsx";
import type { SellerListing } from "./seller-listing.ts";
import { pressed, sortRows, type Sorting } from "./sort-rows.ts";

const entries = Object.entries(columns) as [ColumnName, Column][];

type ListingTableProps = { rows: readonly SellerListing[]; onStock: (listing: SellerListing) => void };

/** Sorted by whichever heading is pressed. */
export function ListingTable({ rows, onStock }: ListingTableProps) {
  const [sorting, setSorting] = useState<Sorting>(null);
  return (
    <div className="table-frame" role="group" aria-label="Your listings" tabIndex={0}>
      <table className="table">
        <caption className="ui-visually-hidden">Your listings</caption>
        <thead>
          <tr>
            {entries.map(([name, column]) => (
              <Heading
                key={name}
                column={column}
                direction={directionOf(name, sorting)}
                onPress={() => setSorting(pressed(sorting, name))}
              />
            ))}
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, sorting).map((listing) => (
            <tr key={listing.id}>
              {entries.map(([name, { cell, isNumber }], at) => {
                const Cell = at === 0 ? "th" : "td";
                return (
                  <Cell
                    key={name}
                    scope={at === 0 ? "row" : undefined}
                    className={isNumber ? "table__number" : undefined}
                  >
                    {cell(listing)}
                  </Cell>
                );
              })}
              <td className="table__actions">
                <SiteLink href={`/sell?listing=${listing.id}`} aria-label={`Edit ${listing.title}`}>
                  Edit
                </SiteLink>
                <Button look="plain" aria-label={`Change stock of ${listing.title}`} onClick={() => onStock(listing)}>
                  Change stock
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Direction = "ascending" | "descending" | undefined;

function Heading({ column, direction, onPress }: { column: Column; direction: Direction; onPress: () => void }) {
  return (
    <th scope="col" className={column.isNumber ? "table__number" : undefined} aria-sort={direction}>
      <button className="table__sort" type="button" aria-label={`Sort by ${column.heading}`} onClick={onPress}>
        {column.heading}
        <span className="table__arrow" aria-hidden>
          {direction === "ascending" && "▲"}
          {direction === "descending" && "▼"}
        </span>
      </button>
    </th>
  );
}

function directionOf(name: ColumnName, sorting: Sorting): Direction {
  if (sorting?.by !== name) return undefined;
  return sorting.isDescending ? "descending" : "ascending";
}
