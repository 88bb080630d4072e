import type { Edit } from "../../edits.ts";

/** What a list becomes, or why it cannot. */
export type Conversion =
  | {
      edits: Edit[];
      /** The component of react-window that it becomes. */
      to: "List" | "Grid";
      /** Rows are drawn by a function: needs the row component that calls it. */
      drawn: boolean;
      /** Class names whose style sheets could size or move what is drawn. */
      classes?: string[];
      /** A row is scrolled to by its index, which has to be one of the list's now. */
      scrollsToRow?: boolean;
    }
  | { problem: string };
