import { games } from "../../testing/games.ts";
import { boxOf } from "../../testing/pictures.ts";
import { Image } from "../image/Image.tsx";
import { Link } from "../link/Link.tsx";
import { Price } from "../price/Price.tsx";
import { Rating } from "../rating/Rating.tsx";
import { VirtualGrid } from "../virtual-grid/VirtualGrid.tsx";
import { Card } from "./Card.tsx";

const all = games(50_000);

/** 50,000 cards in a grid that the page scrolls: what a search page is made of. */
export default function CardExample() {
  return (
    <VirtualGrid
      label="Games"
      items={all}
      itemKey={(game) => game.id}
      minColumnPx={160}
      estimateRowPx={(columnPx) => (columnPx * 4) / 3 + 128}
      renderItem={(game, index) => (
        <Card
          headingLevel={2}
          title={<Link href={`#game-${game.id}`}>{game.title}</Link>}
          kicker={game.machine}
          media={
            <Image
              alt=""
              source={() => boxOf(game)}
              widths={[320]}
              formats={["webp"]}
              sizes="12rem"
              ratio={3 / 4}
              color={game.color}
              isPriority={index < 6}
            />
          }
          foot={
            <>
              <Price cents={game.priceCents} />
              <Rating average={game.stars} label={`${game.stars.toFixed(1)} of 5 stars`} count={game.ratings} />
            </>
          }
        />
      )}
    />
  );
}
