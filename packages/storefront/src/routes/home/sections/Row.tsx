import { ListingCard } from "../../../components/ListingCard.tsx";
import type { Section } from "../../../contract/home.ts";
import { SiteLink } from "../../../router/SiteLink.tsx";

type RowProps = { section: Extract<Section, { cards: unknown }>; isFirst: boolean; isGrid?: boolean };

/** Listings under a title. */
export function Row({ section, isFirst, isGrid = false }: RowProps) {
  const { id, title, cards } = section;
  const more = "more" in section ? section.more : null;
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <div className="section__head">
        <h2 id={`${id}-title`}>{title}</h2>
        {more && (
          <SiteLink href={more.href} aria-label={`See all: ${title}`}>
            {more.label}
          </SiteLink>
        )}
      </div>
      <ul className={isGrid ? "card-grid" : "card-row"} aria-labelledby={`${id}-title`}>
        {cards.map((card, at) => (
          <li key={card.id}>
            <ListingCard card={card} isPriority={isFirst && at < 2} />
          </li>
        ))}
      </ul>
    </section>
  );
}
