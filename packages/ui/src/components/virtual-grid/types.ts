import type { VirtualProps } from "../virtual-rows/types.ts";

export type VirtualGridProps<Item> = VirtualProps<Item> & {
  /** A column is at least this wide, in CSS pixels; as many stand side by side as fit. */
  minColumnPx: number;
  /** About how high a row is when its columns are this wide, in CSS pixels. */
  estimateRowPx: (columnPx: number) => number;
  /** How many items a server renders; they work before any script has run. */
  serverItems?: number;
};
