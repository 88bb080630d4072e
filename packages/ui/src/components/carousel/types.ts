import type { ReactNode } from "react";

export type CarouselProps<Item> = {
  /** Name of the list for people who cannot see it. */
  label: string;
  /** What the row shows, in order; a dozen or two, since all of them are rendered. */
  items: readonly Item[];
  /** Tells items apart over time. */
  itemKey: (item: Item, index: number) => string | number;
  /** What one item looks like. */
  renderItem: (item: Item, index: number) => ReactNode;
  /** Width of an item, in the words of CSS; never more than what leaves a glimpse of the next one. */
  itemWidth?: string;
  /** Name of the button towards the first item, such as "Scroll back: Just in". */
  backLabel: string;
  /** Name of the button towards the last one. */
  onLabel: string;
};
