import { Carousel } from "@latency-aficionados/ui";
import { useId } from "react";
import type { ProductCard } from "../contract/nouns.ts";
import { ListingCard } from "./ListingCard.tsx";

/** Listings under a title, in a row that scrolls. */
export function CardRow({ title, cards }: { title: string; cards: readonly ProductCard[] }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
      </div>
      <Carousel
        label={title}
        items={cards}
        itemKey={(card) => card.id}
        renderItem={(card) => <ListingCard card={card} sizes="13rem" />}
        itemWidth="13rem"
        backLabel={`Scroll back: ${title}`}
        onLabel={`Scroll on: ${title}`}
      />
    </section>
  );
}
