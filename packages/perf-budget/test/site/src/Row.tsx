import { memo } from "react";
import type { Game } from "./games.ts";
import { knobs } from "./knobs.ts";
import { work } from "./work.ts";

interface Props {
  game: Game;
  isPicked: boolean;
  onPick: (id: number) => void;
}

function Row({ game, isPicked, onPick }: Props) {
  work(knobs().rowWork);
  return (
    <li className={isPicked ? "row picked" : "row"}>
      <button onClick={() => onPick(game.id)}>Pick</button>
      <a href={`/game/${game.id}`}>{game.title}</a>
      <span>{(game.price / 100).toFixed(2)}</span>
    </li>
  );
}

export const MemoRow = memo(Row);
