import { useCart } from "./cart.tsx";
import type { Game } from "./games.ts";
import { knobs } from "./knobs.ts";
import { MemoRow } from "./Row.tsx";

export function Results({ games }: { games: readonly Game[] }) {
  const { picked, pick } = useCart();
  const onPick = knobs().dropMemo ? (id: number) => pick(id) : pick;
  return (
    <ul id="results">
      {games.map((game) => (
        <MemoRow key={game.id} game={game} isPicked={picked.has(game.id)} onPick={onPick} />
      ))}
    </ul>
  );
}
