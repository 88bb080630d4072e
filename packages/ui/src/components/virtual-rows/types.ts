import type { ReactNode, Ref } from "react";

/** What both virtual lists share. */
export type VirtualProps<Item> = {
  /** What the list shows, in order. Give the same array while nothing changed. */
  items: readonly Item[];
  /** Tells items apart over time; the same item must give the same key in every render. */
  itemKey: (item: Item, index: number) => string | number;
  /** What one item looks like. Called for rendered items only, and again when the item itself or this function changes. */
  renderItem: (item: Item, index: number) => ReactNode;
  /** Name of the list for people who cannot see it. */
  label: string;
  /** Whether the page scrolls, or a box of the list's own, as high as its parent allows. */
  scroller?: "window" | "element";
  /** Space between rows (and columns), in CSS pixels. */
  gapPx?: number;
  /** How many items there are in all when `items` holds only the first of them; -1 when nobody knows. */
  totalCount?: number;
  /** Called once for each length of `items`, when its end comes near: the place to load more. */
  onEndNear?: () => void;
  /** Name of this list in this tab's memory, such as the address of its page. Scroll position and heights come back with it after a back navigation or a reload; absent, nothing is kept. */
  restoreKey?: string;
  /** Stands after the last item, such as a word that more is on its way. */
  after?: ReactNode;
  /** Gets ways to move the list; set while it is on the page. */
  handle?: Ref<VirtualHandle>;
};

/** Ways to move a virtual list from outside. */
export type VirtualHandle = {
  /** Brings an item to the top of the view, or with "nearest" as little as shows it. Does nothing for an index that does not exist. */
  scrollToItem: (index: number, where?: "start" | "nearest") => void;
};
