import { lazy, Suspense, useEffect, useRef } from "react";
import { wanted } from "./wanted.ts";

// Rendered by the server, where it is a form like any other; what it does beyond that comes when somebody is about
// to type, or to go elsewhere: 3 kB that no page has to wait for.
const HeaderSearch = lazy(async () => {
  await wanted.promise;
  return import("./HeaderSearch.tsx");
});

/** The search field of every page. */
export function LazySearch() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // By hand: React holds events back from all around a part that is not alive yet.
    for (const type of ["focusin", "pointerover", "touchstart"])
      place.current?.addEventListener(type, () => wanted.resolve(), { once: true, passive: true });
  }, []);
  return (
    <div className="site-header__search" ref={place}>
      <Suspense fallback={null}>
        <HeaderSearch />
      </Suspense>
    </div>
  );
}
