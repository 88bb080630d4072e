import { games } from "../../testing/games.ts";
import { boxOf } from "../../testing/pictures.ts";
import { Card } from "../card/Card.tsx";
import { Image } from "../image/Image.tsx";
import { VirtualGrid } from "./VirtualGrid.tsx";

const all = games(50_000);

/** 50,000 games in a box of its own, in as many columns as fit. */
export default function VirtualGridExample() {
  return (
    <div className="example-frame">
      <VirtualGrid
        label="Games"
        scroller="element"
        items={all}
        itemKey={(game) => game.id}
        minColumnPx={140}
        estimateRowPx={(columnPx) => (columnPx * 4) / 3 + 66}
        renderItem={(game) => (
          <Card
            headingLevel={2}
            title={<a href={`#game-${game.id}`}>{game.title}</a>}
            media={
              <Image
                alt=""
                source={() => boxOf(game)}
                widths={[320]}
                formats={["webp"]}
                sizes="10rem"
                ratio={3 / 4}
                color={game.color}
              />
            }
          />
        )}
      />
    </div>
  );
}
