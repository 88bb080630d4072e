import { useOptimistic, useRef, useTransition } from "react";
import { appliedIn, cleared, without } from "../filter-panel/filter-changes.ts";
import type { Filters } from "../filter-panel/types.ts";
import type { AppliedFiltersProps } from "./types.ts";

/** What narrows the results, each with a cross to take it off. */
export function AppliedFilters(props: AppliedFiltersProps) {
  const { label, onChange, filterLabel, removeLabel, clearLabel } = props;
  const [value, showAtOnce] = useOptimistic(props.value);
  const [, startTransition] = useTransition();
  const home = useRef<HTMLDivElement>(null);
  const applied = appliedIn(value);

  const change = (next: Filters) =>
    startTransition(async () => {
      showAtOnce(next);
      await onChange(next);
    });
  // The button that was pressed goes away: focus stays near, and never falls back to the top of the page.
  const keepFocusNear = (at: number) => {
    const crosses = home.current?.querySelectorAll<HTMLElement>(".ui-applied__remove") ?? [];
    (crosses[at + 1] ?? crosses[at - 1] ?? home.current)?.focus();
  };

  return (
    <div className="ui-applied" ref={home} tabIndex={-1}>
      {applied.length > 0 && (
        <>
          <ul role="list" className="ui-applied__list" aria-label={label}>
            {applied.map((filter, at) => {
              const text = filterLabel(filter);
              return (
                <li
                  key={"limit" in filter ? filter.limit : `${filter.facet}=${filter.value}`}
                  className="ui-applied__filter"
                >
                  <span>{text}</span>
                  <button
                    type="button"
                    className="ui-applied__remove"
                    aria-label={removeLabel(text)}
                    onClick={() => {
                      keepFocusNear(at);
                      change(without(value, filter));
                    }}
                  >
                    <span aria-hidden>✕</span>
                  </button>
                </li>
              );
            })}
          </ul>
          <button
            type="button"
            className="ui-button ui-button--plain"
            onClick={() => {
              home.current?.focus();
              change(cleared(value));
            }}
          >
            {clearLabel}
          </button>
        </>
      )}
    </div>
  );
}
