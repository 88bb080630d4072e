import { games } from "../../testing/games.ts";
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
        minColumnPx={168}
        estimateRowPx={(columnPx) => (columnPx * 4) / 3 + 60}
        renderItem={(game) => (
          <article className="example-cell">
            <div style={{ background: game.color, aspectRatio: "3 / 4" }} />
            <a href={`#game-${game.id}`}>{game.title}</a>
          </article>
        )}
      />
    </div>
  );
}
