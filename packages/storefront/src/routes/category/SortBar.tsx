import type { KeyboardEvent } from "react";
import { columns, type Column, type Order } from "./arrange.ts";

type SortBarProps = { order: Order; onSort: (order: Order) => void };

/** The heads of the columns: pressing one sorts by it, pressing it again turns the order round. */
export function SortBar({ order, onSort }: SortBarProps) {
  const press = (column: Column) => onSort({ column, isDescending: order.column === column && !order.isDescending });
  return (
    <div className="listing-head" role="group" aria-label="Sort" onKeyDown={moveAlong}>
      {Object.entries(columns).map(([name, label]) => {
        const isSorted = order.column === name;
        const direction = order.isDescending ? "descending" : "ascending";
        return (
          <button
            key={name}
            type="button"
            className={`listing-head__column listing-cell--${name}`}
            aria-pressed={isSorted}
            onClick={() => press(name as Column)}
          >
            {label}
            {isSorted && (
              <>
                <span aria-hidden>{order.isDescending ? " ↓" : " ↑"}</span>
                <span className="ui-visually-hidden">{` ${direction}`}</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The arrow keys go from column to column. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const { activeElement } = document;
  const next =
    event.key === "ArrowRight"
      ? activeElement?.nextElementSibling
      : event.key === "ArrowLeft"
        ? activeElement?.previousElementSibling
        : null;
  if (next instanceof HTMLElement) next.focus();
}
