import { useState } from "react";
import { ordered } from "./filter-changes.ts";
import { amountText, centsOf } from "../../core/price-text.ts";
import type { FilterForm, FilterWords, PriceLimits } from "./types.ts";

type PriceFieldsProps = {
  limits: PriceLimits;
  words: FilterWords;
  form: FilterForm | undefined;
  onChange: (next: PriceLimits) => void;
};

/** Two amounts that count when they are left, sent by Enter, or by the button. */
export function PriceFields({ limits, words, form, onChange }: PriceFieldsProps) {
  const [given, setGiven] = useState(limits);
  const [texts, setTexts] = useState(() => textsOf(limits));
  if (given.minCents !== limits.minCents || given.maxCents !== limits.maxCents) {
    // Taken off elsewhere, or turned the right way round.
    setGiven(limits);
    setTexts(textsOf(limits));
  }
  const minCents = centsOf(texts.min);
  const maxCents = centsOf(texts.max);
  const apply = () => {
    if (minCents === undefined || maxCents === undefined) return;
    const next = ordered({ minCents, maxCents });
    if (next.minCents !== limits.minCents || next.maxCents !== limits.maxCents) onChange(next);
  };
  const field = (end: "min" | "max", label: string, name: string | undefined, isInvalid: boolean) => (
    <label className="ui-facet__amount">
      <span>{label}</span>
      <input
        className="ui-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        name={name}
        value={texts[end]}
        aria-invalid={isInvalid || undefined}
        onChange={(event) => setTexts({ ...texts, [end]: event.target.value })}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          apply();
        }}
      />
    </label>
  );
  return (
    <fieldset className="ui-facet">
      <legend className="ui-facet__legend">{words.price}</legend>
      <div className="ui-facet__amounts">
        {field("min", words.minimum, form?.minName, minCents === undefined)}
        {field("max", words.maximum, form?.maxName, maxCents === undefined)}
      </div>
      <button type="submit" className="ui-button ui-button--normal ui-facet__apply" onClick={apply}>
        {words.applyPrice}
      </button>
    </fieldset>
  );
}

const textsOf = ({ minCents, maxCents }: PriceLimits) => ({ min: amountText(minCents), max: amountText(maxCents) });
