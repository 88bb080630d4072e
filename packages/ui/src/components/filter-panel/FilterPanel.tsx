import { useDeferredValue, useId, useOptimistic, useState, useTransition } from "react";
import { toggled } from "./filter-changes.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import { PriceFields } from "./PriceFields.tsx";
import type { FilterPanelProps, Filters } from "./types.ts";

/** Facets with counts, and a price range: every tick shows at once, and the results follow. On a phone it waits behind a button. */
export function FilterPanel({
  label,
  facets,
  value,
  onChange,
  words,
  shownValues = 6,
  locale = "en-US",
  form,
}: FilterPanelProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  // What begins below the screen of a phone is laid out a frame after what is on it.
  const isWhole = useDeferredValue(isOpen);
  const [isPending, startTransition] = useTransition();
  const [filters, showAtOnce] = useOptimistic(value);
  const change = (next: Filters) =>
    startTransition(async () => {
      showAtOnce(next);
      await onChange(next);
    });

  return (
    <aside className="ui-filters" aria-label={label} data-open={isOpen} data-whole={isWhole}>
      <h2 className="ui-visually-hidden">{label}</h2>
      <button
        type="button"
        className="ui-button ui-button--normal ui-filters__toggle"
        aria-expanded={isOpen}
        aria-controls={`${id}-body`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? words.hide : words.show}
      </button>
      <form
        id={`${id}-body`}
        className="ui-filters__body"
        action={form?.action}
        data-stale={isPending}
        onSubmit={(event) => event.preventDefault()}
      >
        {Object.entries(form?.kept ?? {}).map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
        {facets.map((facet) => (
          <FacetGroup
            key={facet.name}
            facet={facet}
            chosen={filters.chosen[facet.name] ?? none}
            shownValues={shownValues}
            showAll={words.showAll(facet)}
            locale={locale}
            onToggle={(toggledValue) => change(toggled(filters, facet, toggledValue))}
          />
        ))}
        {filters.price && (
          <PriceFields
            limits={filters.price}
            words={words}
            form={form}
            onChange={(price) => change({ ...filters, price })}
          />
        )}
        {form && (
          <noscript>
            <button type="submit" className="ui-button ui-button--primary">
              {words.applyAll}
            </button>
          </noscript>
        )}
      </form>
    </aside>
  );
}

const none: readonly string[] = [];
