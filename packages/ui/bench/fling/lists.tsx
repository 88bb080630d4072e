import { createRoot } from "react-dom/client";
import { List, type RowComponentProps } from "react-window";
import { VirtualList } from "../../src/components/virtual-list/VirtualList.tsx";
import { games, type Game } from "../../src/testing/games.ts";

import "../../src/styles.css";

/** The same row, with what a row of a shop has, for both lists. The magenta behind it is what counts as blank. */
function Row({ game }: { game: Game }) {
  return (
    <div className="row">
      <a href={`#${game.id}`}>{game.title}</a>
      <div>
        {Array.from({ length: 5 }, (_, star) => (
          <span key={star}>{star < game.stars ? "★" : "☆"}</span>
        ))}
        <span> {game.machine} </span>
        <strong>{game.priceCents / 100}</strong>
      </div>
    </div>
  );
}

const all = games(50_000);
const windowRow = ({ index, style }: RowComponentProps) => (
  <div style={style}>
    <Row game={all[index] as Game} />
  </div>
);
const overscan = Number(new URLSearchParams(location.search).get("overscan") ?? 3);

const lists = {
  tanstack: () => (
    <div style={{ height: "100vh" }}>
      <VirtualList
        label="Games"
        scroller="element"
        items={all}
        itemKey={(game) => game.id}
        estimateItemPx={76}
        renderItem={(game) => <Row game={game} />}
      />
    </div>
  ),
  "react-window": () => (
    <List
      style={{ height: "100vh" }}
      rowComponent={windowRow}
      rowCount={all.length}
      rowHeight={76}
      rowProps={{}}
      overscanCount={overscan}
    />
  ),
};

const wanted = new URLSearchParams(location.search).get("list") as keyof typeof lists;
const root = document.getElementById("root");
if (root) createRoot(root).render(lists[wanted]());
