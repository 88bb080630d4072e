import { Carousel } from "@latency-aficionados/ui";
import type { ProductCard } from "../contract/nouns.ts";
import { ListingCard } from "./ListingCard.tsx";
import { type More, TitledSection } from "./TitledSection.tsx";

type CardRowProps = {
  title: string;
  cards: readonly ProductCard[];
  more?: More | null;
  /** Whether its covers are the first that people see. */
  isFirst?: boolean;
};

/** Listings under a title, in a row that scrolls sideways. */
export function CardRow({ title, cards, more = null, isFirst = false }: CardRowProps) {
  return (
    <TitledSection title={title} more={more}>
      <Carousel
        label={title}
        items={cards}
        itemKey={(card) => card.id}
        renderItem={(card, at) => <ListingCard card={card} sizes="12rem" isPriority={isFirst && at < 2} />}
        itemWidth="12rem"
        backLabel={`Scroll back: ${title}`}
        onLabel={`Scroll on: ${title}`}
      />
    </TitledSection>
  );
}
