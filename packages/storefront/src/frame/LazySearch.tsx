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
    const begin = ({ target }: Event) => {
      if (place.current?.contains(target as Node)) wanted.resolve();
    };
    // Before the document hears of it: React stops there what happens in a part that is not alive yet.
    const types = ["focusin", "pointerover", "touchstart"];
    for (const type of types) addEventListener(type, begin, { capture: true, passive: true });
    const stop = () => types.forEach((type) => removeEventListener(type, begin, { capture: true }));
    void wanted.promise.then(stop);
    return stop;
  }, []);
  return (
    <div className="site-header__search" ref={place}>
      <Suspense fallback={null}>
        <HeaderSearch />
      </Suspense>
    </div>
  );
}
