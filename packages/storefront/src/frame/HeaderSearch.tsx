import { SearchBox } from "@latency-aficionados/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { count } from "../components/wording.ts";
import { platforms } from "../contract/names.ts";
import type { Suggestion } from "../contract/search.ts";
import { useSuggestions } from "../data/use-suggestions.ts";
import { navigate } from "../router/navigate.ts";
import { useAddress } from "../router/router-context.ts";

/** The search field of every page, with titles to choose from. On the search page the results follow what is typed. */
export default function HeaderSearch() {
  const { path, search } = useAddress();
  const isSearching = path === "/search";
  const words = isSearching ? (new URLSearchParams(search).get("q") ?? "") : "";
  const [field, setField] = useState<Field>({ words, own: [], version: 0 });
  if (field.words !== words) {
    // Words that came from the field itself are there already, perhaps with more typed since.
    const isOwn = field.own.includes(words);
    setField(isOwn ? { ...field, words } : { words, own: [], version: field.version + 1 });
  }
  const searchFor = (text: string, isTyping: boolean) => {
    const q = text.trim();
    // Typing that rests where the address is already must not call back somebody who goes on from there.
    if (isTyping && q === words) return;
    setField((now) => ({ ...now, own: [...now.own.slice(-9), q] }));
    if (!isTyping) navigate(q ? `/search?q=${encodeURIComponent(q)}` : "/search");
    else {
      const params = new URLSearchParams(search);
      if (q) params.set("q", q);
      else params.delete("q");
      navigate(`/search?${String(params)}`, { isReplacing: true, isSamePage: true });
    }
  };
  return <SuggestedSearch key={field.version} words={words} isSearching={isSearching} onSearch={searchFor} />;
}

interface Field {
  /** What the address says. */
  words: string;
  /** What this field made it say of late. */
  own: readonly string[];
  /** Grows when the words come from elsewhere: the field then begins anew. */
  version: number;
}

type SuggestedSearchProps = {
  words: string;
  isSearching: boolean;
  onSearch: (text: string, isTyping: boolean) => void;
};

function SuggestedSearch({ words, isSearching, onSearch }: SuggestedSearchProps) {
  const [initial] = useState(words);
  const [typed, setTyped] = useState(initial);
  const suggestions = useSuggestions(typed.trim() === initial ? "" : typed.trim());
  const search = useEffectEvent(onSearch);
  useEffect(() => {
    if (!isSearching || typed === initial) return;
    const timer = setTimeout(() => search(typed, true), restMs);
    return () => clearTimeout(timer);
  }, [typed, initial, isSearching]);
  return (
    <SearchBox
      label="Search games"
      value={initial}
      placeholder="Title, platform, anything"
      submitLabel="Search"
      action="/search"
      name="q"
      suggestionsLabel="Suggestions"
      suggestions={suggestions}
      suggestionKey={({ text, platform }: Suggestion) => `${text} ${platform}`}
      suggestionText={({ text }) => text}
      suggestionNote={({ platform, count: found }) =>
        `${platform ? `${platforms[platform]}, ` : ""}${count(found)} listings`
      }
      suggestionCount={(found) => `${found} suggestions`}
      onType={setTyped}
      onSearch={(text) => onSearch(text, false)}
    />
  );
}

/** Typing rests for as long before the results follow. */
const restMs = 250;
