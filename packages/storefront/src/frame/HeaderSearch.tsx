import { SearchBox } from "@latency-aficionados/ui";
import { startTransition, useEffect, useState } from "react";
import { count } from "../components/wording.ts";
import { platforms } from "../contract/names.ts";
import type { Suggestion } from "../contract/search.ts";
import { useData } from "../data/data-context.ts";
import { ask } from "../data/question.ts";
import { navigate } from "../router/navigate.ts";
import { useAddress } from "../router/router-context.ts";

/** The search field of every page, with titles to choose from. */
export function HeaderSearch() {
  const { path, search } = useAddress();
  const [typed, setTyped] = useState("");
  const words = path === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <SuggestedSearch key={path === "/search" ? "search" : "elsewhere"} words={words} typed={typed} onType={setTyped} />
  );
}

type SuggestedSearchProps = { words: string; typed: string; onType: (text: string) => void };

function SuggestedSearch({ words, typed, onType }: SuggestedSearchProps) {
  const suggestions = useSuggestions(typed.trim());
  return (
    <SearchBox
      label="Search games"
      value={words}
      placeholder="Title, platform, anything"
      submitLabel="Search"
      action="/search"
      name="q"
      suggestions={suggestions}
      suggestionKey={({ text, platform }: Suggestion) => `${text} ${platform}`}
      suggestionText={({ text }) => text}
      suggestionNote={({ platform, count: found }) =>
        `${platform ? `${platforms[platform]}, ` : ""}${count(found)} listings`
      }
      suggestionCount={(found) => `${found} suggestions`}
      onType={onType}
      onSearch={(text) => navigate(text ? `/search?q=${encodeURIComponent(text)}` : "/search")}
    />
  );
}

/** Titles for what is being typed, after two letters and a pause. */
function useSuggestions(typed: string): readonly Suggestion[] {
  const { store } = useData();
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (typed.length < minLetters) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      store.read(ask("GET products/suggest", { search: { q: typed } })).then(
        ({ items }) => isWanted && startTransition(() => setFound({ items, typed })),
        // Suggestions are a kindness; without them one searches all the same.
        () => {},
      );
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [store, typed]);
  // Those for the letters before are better than none, and gone when the field is emptied.
  return typed.length < minLetters ? nothing.items : found.items;
}

const minLetters = 2;
const pauseMs = 100;
const nothing: { items: readonly Suggestion[]; typed: string } = { items: [], typed: "" };
