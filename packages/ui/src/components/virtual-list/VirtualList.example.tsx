import { useState } from "react";
import { games, type Game } from "../../testing/games.ts";
import { VirtualList } from "./VirtualList.tsx";

type Row = Game | { id: string; heading: string };
const rows: Row[] = games(50_000).flatMap((game, index): Row[] =>
  index % 50 === 0 ? [{ id: `h${index}`, heading: `From number ${index + 1}` }, game] : [game],
);
const isHeader = (row: Row) => "heading" in row;
const keyOf = (row: Row) => row.id;

/** 50,000 games of different heights under headers that stick, scrolled by the page. */
export default function VirtualListExample() {
  const [shown, setShown] = useState(rows.length);
  return (
    <VirtualList
      label="Games"
      items={rows.slice(0, shown)}
      itemKey={keyOf}
      estimateItemPx={76}
      isHeader={isHeader}
      restoreKey="example-list"
      onEndNear={() => setShown(rows.length)}
      renderItem={(row) =>
        "heading" in row ? (
          <h2 className="example-heading">{row.heading}</h2>
        ) : (
          <p className="example-row">
            <a href={`#game-${row.id}`}>{row.title}</a>
            <span>
              {row.machine}, {row.year}
            </span>
          </p>
        )
      }
    />
  );
}
