import { lazy, Suspense, useEffect, useState } from "react";
import { CartProvider, useCart } from "./cart.tsx";
import { Hero } from "./Hero.tsx";
import { knobs } from "./knobs.ts";
import { Notice } from "./Notice.tsx";
import { Search } from "./Search.tsx";

const Details = lazy(() => import("./Details.tsx"));

export function App() {
  const [shownId, setShownId] = useState<number | null>(null);
  useEffect(() => {
    const kept = Array.from({ length: knobs().leak }, (_, at) => Array.from({ length: 128 }, () => at));
    (globalThis as { kept?: unknown }).kept = kept;
    for (let at = 0; at < knobs().extraRequests; at++) void fetch(`/api/search?q=extra${at}`);
  }, []);
  const open = (id: number) => {
    history.pushState(null, "", `/game/${id}`);
    setShownId(id);
  };
  return (
    <CartProvider>
      <Notice />
      <Header />
      <Hero />
      <button id="open" onClick={() => open(7)}>
        Open
      </button>
      {shownId === null ? null : (
        <Suspense fallback={null}>
          <Details id={shownId} />
        </Suspense>
      )}
      <Search />
      {Array.from({ length: knobs().extraNodes }, (_, at) => (
        <i key={at} />
      ))}
    </CartProvider>
  );
}

function Header() {
  const { picked } = useCart();
  return (
    <header>
      <h1>Games</h1>
      <span id="cart">{picked.size}</span>
    </header>
  );
}
