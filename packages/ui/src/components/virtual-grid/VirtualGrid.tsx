import { useRef, type CSSProperties } from "react";
import { VirtualRows } from "../virtual-rows/VirtualRows.tsx";
import type { VirtualGridProps } from "./types.ts";
import { useColumns } from "./use-columns.ts";

/** A grid of any length, in as many columns as fit, that renders what is in view. */
export function VirtualGrid<Item>({
  minColumnPx,
  estimateRowPx,
  serverItems = 12,
  gapPx = 16,
  ...grid
}: VirtualGridProps<Item>) {
  const element = useRef<HTMLDivElement>(null);
  // CSS lays the columns out by itself, on a server's markup too; the number is only needed to leave rows out.
  const columns = useColumns(element, minColumnPx, gapPx);
  return (
    <VirtualRows
      {...grid}
      columns={columns?.count ?? null}
      estimateRowPx={estimateRowPx(columns?.columnPx ?? minColumnPx)}
      gapPx={gapPx}
      serverRows={serverItems}
      stickyItems={none}
      list={element}
      className="ui-virtual__list--grid"
      style={{ "--virtual-column": `${minColumnPx}px`, "--virtual-columns": columns?.count ?? 1 } as CSSProperties}
    />
  );
}

const none: readonly number[] = [];
