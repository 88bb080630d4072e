import { useId } from "react";
import { conditions } from "../../../contract/names.ts";
import type { ProductCard } from "../../../contract/nouns.ts";

const meanings: Record<ProductCard["condition"], string> = {
  sealed: "Never opened.",
  complete: "With its box, its manual and everything that came along.",
  boxed: "With its box, but the manual is gone.",
  loose: "The cartridge or disc alone.",
  worn: "It works, and it shows that it was played.",
};

/** The condition, and what that means for whoever points at it or comes by with the keyboard. */
export function ConditionNote({ condition }: Pick<ProductCard, "condition">) {
  const id = useId();
  return (
    <p className="condition">
      <button className="condition__name" type="button" aria-describedby={id}>
        {conditions[condition]}
      </button>
      <span className="condition__meaning" id={id} role="tooltip">
        {meanings[condition]}
      </span>
    </p>
  );
}
