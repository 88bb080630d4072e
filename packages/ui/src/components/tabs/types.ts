import type { ReactNode } from "react";

export type Tab = {
  /** Tells tabs apart; lower-case letters, digits and dashes, since it becomes part of an id. */
  id: string;
  label: ReactNode;
  /** Rendered while its tab is chosen, and kept with its state when another one is. */
  content: ReactNode;
};

export type TabsProps = {
  /** Name of the row of tabs. */
  label: string;
  /** In the order of the row; at least one. */
  tabs: readonly Tab[];
  /** Which tab is open at first; absent, the first one. */
  initial?: string;
  /** Called with the id of a tab that was chosen. */
  onChoose?: (id: string) => void;
};
