import { Button, useLoadMore } from "@latency-aficionados/ui";
import { useState } from "react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ListingCard } from "../../components/ListingCard.tsx";
import type { SearchAnswer } from "../../contract/search.ts";
import { useData } from "../../data/data-context.ts";
import { Failure } from "../../frame/Section.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { knownParts, partQuestion } from "./known-parts.ts";
import type { Search } from "./search-address.ts";

type FoundListingsProps = { search: Search; answer: SearchAnswer };

/** The listings that were found, a part at a time. What is out of view is neither laid out nor painted. */
export function FoundListings({ search, answer }: FoundListingsProps) {
  const { store } = useData();
  const [known, setKnown] = useState(() => ({ of: answer, parts: knownParts(store, search, answer) }));
  if (known.of !== answer) setKnown({ of: answer, parts: knownParts(store, search, answer) });
  const found = useLoadMore(known.parts, (cursor) => store.read(partQuestion(search, cursor)));
  if (found.items.length === 0)
    return (
      <EmptyState title="Nothing found" text="Try fewer filters, or another way to write it.">
        <SiteLink className="ui-button" href="/search">
          Show all games
        </SiteLink>
      </EmptyState>
    );
  return (
    <>
      <ul className="card-grid search-page__found" aria-label="Results">
        {found.items.map((card, at) => (
          <li key={card.id}>
            <ListingCard card={card} headingLevel={2} isPriority={at < 2} />
          </li>
        ))}
      </ul>
      {found.failure && (
        <Failure
          error={found.failure.error}
          isRetrying={found.isLoading}
          retry={() => {
            store.forgetFailures();
            found.loadMore();
          }}
        />
      )}
      {!found.isComplete && !found.failure && (
        <p className="search-page__more">
          <Button isBusy={found.isLoading} onClick={found.loadMore}>
            {found.isLoading ? "Loading…" : "Show more"}
          </Button>
        </p>
      )}
    </>
  );
}
