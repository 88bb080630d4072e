import { games } from "./games.ts";

export default function Details({ id }: { id: number }) {
  const game = games[id];
  return (
    <article id="details">
      <h2>{game?.title}</h2>
      <p>{"A game for one or two players. ".repeat(20)}</p>
    </article>
  );
}
