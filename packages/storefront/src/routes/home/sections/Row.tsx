import { lazy } from "react";
import { ListingCard } from "../../../components/ListingCard.tsx";
import { TitledSection } from "../../../components/TitledSection.tsx";
import type { Section } from "../../../contract/home.ts";

// Rows scroll by themselves; their buttons come after all else.
const CardRow = lazy(async () => ({ default: (await import("../../../components/CardRow.tsx")).CardRow }));

type RowProps = { section: Extract<Section, { cards: unknown }>; isFirst: boolean; isGrid?: boolean };

/** Listings under a title: in a row that scrolls, or all of them in sight. */
export function Row({ section, isFirst, isGrid = false }: RowProps) {
  const { title, cards } = section;
  const more = "more" in section ? section.more : null;
  if (!isGrid) return <CardRow title={title} cards={cards} more={more} isFirst={isFirst} />;
  return (
    <TitledSection title={title} more={more}>
      <ul className="card-grid" aria-label={title}>
        {cards.map((card, at) => (
          <li key={card.id}>
            <ListingCard card={card} isPriority={isFirst && at < 2} />
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
