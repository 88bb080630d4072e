import { startTransition, useDeferredValue, useId, useState, type FormEvent, type KeyboardEvent } from "react";
import { Suggestions } from "./Suggestions.tsx";
import type { SearchBoxProps } from "./types.ts";

/** A search field that never waits: keys are urgent, suggestions and results follow. */
export function SearchBox<Suggestion>(props: SearchBoxProps<Suggestion>) {
  const { label, value = "", placeholder, submitLabel, suggestionText, onType, onSearch, onPick, action, name } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [given, setGiven] = useState(value);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useDeferredValue(props.suggestions);
  if (given !== value) {
    // The page went to another search, by a link or by going back.
    setGiven(value);
    setText(value);
    setIsOpen(false);
  }
  const isShown = isOpen && suggestions.length > 0;
  const current = isShown ? suggestions[active] : undefined;

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const search = (wanted: string) => {
    close();
    onSearch(wanted.trim());
  };
  const pick = (suggestion: Suggestion) => {
    setText(suggestionText(suggestion));
    close();
    if (onPick) onPick(suggestion);
    else onSearch(suggestionText(suggestion));
  };
  const move = (step: 1 | -1) => {
    // One place more than there are suggestions: the field itself.
    const places = suggestions.length + 1;
    setIsOpen(true);
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to an input method while it composes a word.
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && suggestions.length > 0) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && current !== undefined) {
      event.preventDefault();
      pick(current);
    }
  };
  const onInput = (typed: string) => {
    setText(typed);
    setIsOpen(true);
    setActive(-1);
    startTransition(() => onType(typed));
  };

  return (
    <form
      className="ui-search"
      role="search"
      action={action}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        search(text);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <label className="ui-visually-hidden" htmlFor={`${id}-field`}>
        {label}
      </label>
      <input
        className="ui-search__field"
        id={`${id}-field`}
        name={name}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-expanded={isShown}
        aria-activedescendant={current === undefined ? undefined : `${id}-${active}`}
        placeholder={placeholder}
        value={text}
        onChange={(event) => onInput(event.target.value)}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
      />
      <button className="ui-search__button" type="submit">
        {submitLabel}
      </button>
      {isShown && (
        <Suggestions
          id={id}
          label={props.suggestionsLabel ?? label}
          typed={text}
          active={active}
          suggestions={suggestions}
          suggestionText={suggestionText}
          suggestionKey={props.suggestionKey}
          suggestionNote={props.suggestionNote}
          onPick={pick}
        />
      )}
      <div className="ui-visually-hidden" role="status">
        {isShown ? props.suggestionCount(suggestions.length) : ""}
      </div>
    </form>
  );
}
