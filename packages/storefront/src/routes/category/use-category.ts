import { startTransition, useEffect, useState } from "react";
import type { ProductCard } from "../../contract/nouns.ts";
import { useData } from "../../data/data-context.ts";
import { useQuestion } from "../../data/use-query.ts";
import { firstSize, maxListings, partQuestion } from "./category-parts.ts";

export interface Category {
  /** All that is here so far, newest first; the same array while nothing came. */
  listings: readonly ProductCard[];
  /** How many the list will hold. */
  total: number;
  isComplete: boolean;
  /** Why it does not go on; null while it does. */
  failure: unknown;
  retry: () => void;
}

/** All listings of a platform: the first with the page, the others part by part behind it. */
export function useCategory(platform: string): Category {
  const { store } = useData();
  const first = useQuestion(partQuestion(platform, null, firstSize));
  const total = Math.min(first.total, maxListings);
  const [loaded, setLoaded] = useState<{ listings: readonly ProductCard[]; isComplete: boolean }>({
    listings: first.items,
    isComplete: first.next === null,
  });
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (first.next === null) return;
    let isWanted = true;
    const loadAll = async () => {
      let listings: ProductCard[] = [...first.items];
      let next: string | null = first.next;
      let shownCount = listings.length;
      while (next !== null && listings.length < maxListings) {
        const known: boolean = store.peek(partQuestion(platform, next)) !== undefined;
        const part = await store.read(partQuestion(platform, next));
        if (!isWanted) return;
        listings = [...listings, ...part.items].slice(0, maxListings);
        next = part.next;
        const isComplete = next === null || listings.length >= maxListings;
        // Each time twice as many: whoever looks on sees it grow, and rendering stays a small part of loading.
        if (known && !isComplete && listings.length < shownCount * 2) continue;
        shownCount = listings.length;
        const shown = { listings, isComplete };
        startTransition(() => setLoaded(shown));
      }
    };
    loadAll().catch((error: unknown) => isWanted && setFailure(error));
    return () => void (isWanted = false);
  }, [store, platform, first, attempt]);

  const retry = () => {
    store.forgetFailures();
    setFailure(null);
    setAttempt(attempt + 1);
  };
  return { ...loaded, total, failure, retry };
}
