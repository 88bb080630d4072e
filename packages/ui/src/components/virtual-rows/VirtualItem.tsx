import { memo, type ReactNode } from "react";

type VirtualItemProps<Item> = {
  item: Item;
  index: number;
  /** The number of the row that this item stands for, if it is the one to be measured. */
  measuredRow: number | undefined;
  measure: (element: HTMLElement | null) => void;
  setSize: number;
  isSticky: boolean;
  render: (item: Item, index: number) => ReactNode;
};

/** One item in its place; keeps its markup while the list around it moves. */
export const VirtualItem = memo(function VirtualItem<Item>({
  item,
  index,
  measuredRow,
  measure,
  setSize,
  isSticky,
  render,
}: VirtualItemProps<Item>) {
  return (
    <div
      ref={measuredRow === undefined ? undefined : measure}
      data-index={measuredRow}
      data-item={index}
      role="listitem"
      aria-posinset={index + 1}
      aria-setsize={setSize}
      className={isSticky ? "ui-virtual__item ui-virtual__item--sticky" : "ui-virtual__item"}
    >
      {render(item, index)}
    </div>
  );
}) as <Item>(props: VirtualItemProps<Item>) => ReactNode;
