import type { ComponentProps } from "react";

export type ButtonProps = ComponentProps<"button"> & {
  /** "primary" for the one thing that a page is about, "plain" for what looks like text. */
  look?: "normal" | "primary" | "plain";
  /** Says that what was asked for is under way. The button keeps its size and focus, and takes no second press. */
  isBusy?: boolean;
};
