import type { Condition } from "../contract/nouns.ts";

/** What the conditions mean. */
export const conditionNotes: Readonly<Record<Condition, string>> = {
  sealed: "Never opened.",
  complete: "With its box, its manual and everything that came along.",
  boxed: "With its box, but the manual is gone.",
  loose: "The cartridge or disc alone.",
  worn: "It works, and it shows that it was played.",
};
