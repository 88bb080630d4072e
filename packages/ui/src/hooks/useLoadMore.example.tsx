import { useState } from "react";
import { Button } from "../components/button/Button.tsx";
import { Skeleton } from "../components/skeleton/Skeleton.tsx";
import { VirtualList } from "../components/virtual-list/VirtualList.tsx";
import { gameNumber, type Game } from "../testing/games.ts";
import { useLoadMore, type ListPart } from "./use-load-more.ts";

const size = 40;
const partFrom = (start: number): ListPart<Game, number> => ({
  items: Array.from({ length: size }, (_, at) => gameNumber(start + at)),
  next: start + size < 400 ? start + size : null,
});
const first = partFrom(0);
const keyOf = (game: Game) => game.id;

/** Four hundred games, forty at a time, over a line that is slow and can be cut. */
export default function UseLoadMoreExample() {
  const [isCut, setIsCut] = useState(false);
  const list = useLoadMore(first, async (next) => {
    await new Promise((arrive) => setTimeout(arrive, 600));
    if (isCut) throw new Error("The shop does not answer.");
    return partFrom(next);
  });
  return (
    <div className="example-fill">
      <label>
        <input type="checkbox" checked={isCut} onChange={(event) => setIsCut(event.target.checked)} /> The line is cut
      </label>
      <VirtualList
        label="Games"
        items={list.items}
        itemKey={keyOf}
        estimateItemPx={76}
        totalCount={list.isComplete ? list.items.length : -1}
        onEndNear={list.loadMore}
        renderItem={(game) => (
          <p className="example-row">
            <a href={`#game-${game.id}`}>{game.title}</a>
            <span>
              {game.machine}, {game.year}
            </span>
          </p>
        )}
        after={
          list.failure ? (
            <div className="example-note" role="alert">
              <p>The next games did not come.</p>
              <Button onClick={list.loadMore}>Try again</Button>
            </div>
          ) : (
            !list.isComplete && <Skeleton lines={2} />
          )
        }
      />
    </div>
  );
}
