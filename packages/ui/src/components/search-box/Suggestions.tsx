import type { ReactNode } from "react";
import { highlight } from "../../core/highlight.ts";

type SuggestionsProps<Suggestion> = {
  id: string;
  label: string;
  typed: string;
  active: number;
  suggestions: readonly Suggestion[];
  suggestionText: (suggestion: Suggestion) => string;
  suggestionKey: (suggestion: Suggestion) => string | number;
  suggestionNote: ((suggestion: Suggestion) => ReactNode) | undefined;
  onPick: (suggestion: Suggestion) => void;
};

/** The list below a search field. Focus stays in the field, which points at the active one. */
export function Suggestions<Suggestion>({
  id,
  label,
  typed,
  active,
  suggestions,
  suggestionText,
  suggestionKey,
  suggestionNote,
  onPick,
}: SuggestionsProps<Suggestion>) {
  return (
    <ul className="ui-search__list" id={`${id}-list`} role="listbox" aria-label={label}>
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestionKey(suggestion)}
          id={`${id}-${index}`}
          ref={index === active ? showActive : undefined}
          className="ui-search__item"
          role="option"
          aria-selected={index === active}
          // A press must not take focus out of the field: the list would close before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
        >
          <span>
            {highlight(suggestionText(suggestion), typed).map((part, at) =>
              part.isMatch ? <mark key={at}>{part.text}</mark> : part.text,
            )}
          </span>
          {suggestionNote && <span className="ui-search__note">{suggestionNote(suggestion)}</span>}
        </li>
      ))}
    </ul>
  );
}

const showActive = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: "nearest" });
