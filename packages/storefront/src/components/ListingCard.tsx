import { Card, Price } from "@latency-aficionados/ui";
import type { ReactNode } from "react";
import { conditions, platforms } from "../contract/names.ts";
import type { ProductCard } from "../contract/nouns.ts";
import { SiteLink } from "../router/SiteLink.tsx";
import { Cover, mainPicture } from "./Cover.tsx";
import { Stars } from "./Stars.tsx";
import { count } from "./wording.ts";

type ListingCardProps = {
  card: ProductCard;
  headingLevel?: 2 | 3;
  /** For the first ones of a page, which are seen at once. */
  isPriority?: boolean;
  /** As in the `sizes` attribute. */
  sizes?: string;
  /** What can be done with it, such as a button. */
  actions?: ReactNode;
};

/** A listing in a list. */
export function ListingCard({
  card,
  headingLevel = 3,
  isPriority = false,
  sizes = "(min-width: 60rem) 14rem, 45vw",
  actions,
}: ListingCardProps) {
  return (
    <Card
      headingLevel={headingLevel}
      kicker={platforms[card.platform]}
      media={<Cover art={card.art} sizes={sizes} isPriority={isPriority} />}
      title={
        <SiteLink href={`/products/${card.id}`} picture={mainPicture(card.art)} goesOnPress>
          {card.title}
        </SiteLink>
      }
      foot={
        <>
          <Price cents={card.priceCents} />
          <span className={card.available > 0 ? "listing__stock" : "listing__stock listing__stock--none"}>
            {card.available > 0 ? `${count(card.available)} left` : "Sold out"}
          </span>
          {actions}
        </>
      }
    >
      <p className="listing__facts">{[conditions[card.condition], card.year].filter(Boolean).join(", ")}</p>
      <Stars rating={card.rating} />
    </Card>
  );
}
