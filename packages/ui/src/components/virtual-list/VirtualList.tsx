import { useRef } from "react";
import { VirtualRows } from "../virtual-rows/VirtualRows.tsx";
import type { VirtualListProps } from "./types.ts";

/** A list of any length that renders what is in view: 50,000 items cost what twenty do. */
export function VirtualList<Item>({
  estimateItemPx,
  isHeader,
  serverItems = 12,
  gapPx = 0,
  ...list
}: VirtualListProps<Item>) {
  const element = useRef<HTMLDivElement>(null);
  const headers = isHeader ? list.items.flatMap((item, index) => (isHeader(item, index) ? [index] : [])) : [];
  return (
    <VirtualRows
      {...list}
      columns={1}
      estimateRowPx={estimateItemPx}
      gapPx={gapPx}
      serverRows={serverItems}
      stickyItems={headers}
      list={element}
      className="ui-virtual__list--rows"
      style={{}}
    />
  );
}
