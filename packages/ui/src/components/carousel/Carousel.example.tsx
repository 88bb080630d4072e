import { games } from "../../testing/games.ts";
import { boxOf } from "../../testing/pictures.ts";
import { Card } from "../card/Card.tsx";
import { Image } from "../image/Image.tsx";
import { Link } from "../link/Link.tsx";
import { Price } from "../price/Price.tsx";
import { Carousel } from "./Carousel.tsx";

/** Twenty games in a row, and three that need no buttons. */
export default function CarouselExample() {
  return (
    <div className="example-rows">
      {[
        { title: "Just in", shown: games(20) },
        { title: "Looked at last", shown: games(3) },
      ].map(({ title, shown }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Carousel
            label={title}
            items={shown}
            itemKey={(game) => game.id}
            backLabel={`Scroll back: ${title}`}
            onLabel={`Scroll on: ${title}`}
            renderItem={(game) => (
              <Card
                title={<Link href={`?game-${game.id}`}>{game.title}</Link>}
                kicker={game.machine}
                media={
                  <Image
                    alt=""
                    source={() => boxOf(game)}
                    widths={[320]}
                    formats={["webp"]}
                    sizes="11rem"
                    ratio={3 / 4}
                    color={game.color}
                  />
                }
                foot={<Price cents={game.priceCents} />}
              />
            )}
          />
        </section>
      ))}
    </div>
  );
}
