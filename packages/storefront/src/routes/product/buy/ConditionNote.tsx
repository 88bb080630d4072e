import { useId } from "react";
import { conditionNotes } from "../../../components/condition-notes.ts";
import { conditions } from "../../../contract/names.ts";
import type { ProductCard } from "../../../contract/nouns.ts";

/** The condition, and what that means for whoever points at it or comes by with the keyboard. */
export function ConditionNote({ condition }: Pick<ProductCard, "condition">) {
  const id = useId();
  return (
    <p className="condition">
      <button className="condition__name" type="button" aria-describedby={id}>
        {conditions[condition]}
      </button>
      <span className="condition__meaning" id={id} role="tooltip">
        {conditionNotes[condition]}
      </span>
    </p>
  );
}
