import { startTransition, useEffect, useState } from "react";
import type { Suggestion } from "../contract/search.ts";
import { useData } from "./data-context.ts";
import { ask } from "./question.ts";

const minLetters = 2;
const pauseMs = 100;
const nothing: { items: readonly Suggestion[]; typed: string } = { items: [], typed: "" };

/** Titles for what is being typed, after two letters and a pause. */
export function useSuggestions(typed: string): readonly Suggestion[] {
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
