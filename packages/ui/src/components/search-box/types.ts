import type { ReactNode } from "react";

export type SearchBoxProps<Suggestion> = {
  /** Name of the field for people who cannot see it. */
  label: string;
  /** What the field holds at first, such as the search of the page. Another value replaces what was typed. */
  value?: string;
  placeholder?: string;
  /** Words on the button. */
  submitLabel: string;
  /** Name of the list of suggestions; absent, that of the field. */
  suggestionsLabel?: string;
  /** What to offer for what was typed last; none closes the list. */
  suggestions: readonly Suggestion[];
  /** The text of a suggestion: goes into the field when it is picked. */
  suggestionText: (suggestion: Suggestion) => string;
  /** Tells suggestions apart. */
  suggestionKey: (suggestion: Suggestion) => string | number;
  /** Stands beside the text of a suggestion, such as how many there are. */
  suggestionNote?: (suggestion: Suggestion) => ReactNode;
  /** Says how many suggestions there are, for people who cannot see them. */
  suggestionCount: (count: number) => string;
  /** Called in a transition with what was typed: rendering what follows from it gives way to the next key. */
  onType: (text: string) => void;
  /** Called with the text when somebody asks for it by Enter or the button. */
  onSearch: (text: string) => void;
  /** Called when a suggestion is picked; absent, its text is searched for. */
  onPick?: (suggestion: Suggestion) => void;
  /** Where the form goes without JavaScript. */
  action?: string;
  /** Name of the field in that address. */
  name?: string;
};
