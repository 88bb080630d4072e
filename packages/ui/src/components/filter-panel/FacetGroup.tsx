import { useLayoutEffect, useRef, useState } from "react";
import { writtenCount } from "../../core/written-number.ts";
import type { Facet } from "./types.ts";

type FacetGroupProps = {
  facet: Facet;
  chosen: readonly string[];
  shownValues: number;
  /** Words on the button for the rest. */
  showAll: string;
  locale: string;
  onToggle: (value: string) => void;
};

/** The values of one facet as boxes to tick; of many only the first, and those that are chosen. */
export function FacetGroup({ facet, chosen, shownValues, showAll, locale, onToggle }: FacetGroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const values = useRef<HTMLUListElement>(null);
  const wasOpen = useRef(false);
  const shown = facet.values.filter(({ value }, at) => isOpen || at < shownValues || chosen.includes(value));
  const newcomer = facet.values.findIndex(({ value }, at) => at >= shownValues && !chosen.includes(value));

  useLayoutEffect(() => {
    // Who asked for the rest goes on at its first one: the button is gone.
    if (isOpen && !wasOpen.current) values.current?.querySelectorAll("input")[newcomer]?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, newcomer]);

  return (
    <fieldset className="ui-facet">
      <legend className="ui-facet__legend">{facet.label}</legend>
      <ul className="ui-facet__values" ref={values}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label className="ui-facet__value">
              <input
                type="checkbox"
                name={facet.name}
                value={value}
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              <span className="ui-facet__label">{label}</span>{" "}
              <span className="ui-facet__count">{writtenCount(count, locale)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < facet.values.length && (
        <button type="button" className="ui-button ui-button--plain ui-facet__more" onClick={() => setIsOpen(true)}>
          {showAll}
        </button>
      )}
    </fieldset>
  );
}
