import type { VirtualProps } from "../virtual-rows/types.ts";

export type VirtualListProps<Item> = VirtualProps<Item> & {
  /** About how high an item is, in CSS pixels. The closer, the steadier the scroll bar; real heights are measured. */
  estimateItemPx: number;
  /** Items that stick to the top of the view while their part of the list is in it. */
  isHeader?: (item: Item, index: number) => boolean;
  /** How many items a server renders; they work before any script has run. */
  serverItems?: number;
};
