import { memo } from "react";
import { Price } from "../components/price/Price.tsx";
import { games } from "../testing/games.ts";
import { useTransitionedState } from "./use-transitioned-state.ts";

const all = games(12_000);
const orders = {
  title: (a: (typeof all)[number], b: (typeof all)[number]) => a.title.localeCompare(b.title),
  price: (a: (typeof all)[number], b: (typeof all)[number]) => a.priceCents - b.priceCents,
  year: (a: (typeof all)[number], b: (typeof all)[number]) => a.year - b.year,
};
type Order = keyof typeof orders;

/** Slow on purpose: twelve thousand games, sorted anew. */
const Slow = memo(function Slow({ order }: { order: Order }) {
  const sorted = [...all].sort(orders[order]);
  return (
    <ol className="example-list">
      {sorted.slice(0, 8).map((game) => (
        <li key={game.id} className="example-row">
          {game.title}
          <span>
            {game.machine}, {game.year}, <Price cents={game.priceCents} />
          </span>
        </li>
      ))}
    </ol>
  );
});

/** The choice moves at once; the list follows when it is sorted. */
export default function UseTransitionedStateExample() {
  const order = useTransitionedState<Order>("title");
  return (
    <div className="example-fill">
      <fieldset className="example-line">
        <legend className="ui-visually-hidden">Sort by</legend>
        {(Object.keys(orders) as Order[]).map((name) => (
          <label key={name}>
            <input type="radio" name="order" checked={order.wanted === name} onChange={() => order.set(name)} /> {name}
          </label>
        ))}
      </fieldset>
      <p role="status">{order.isPending ? "Sorting…" : `By ${order.shown}`}</p>
      <Slow order={order.shown} />
    </div>
  );
}
