import { lazy, Suspense } from "react";
import { wanted } from "./wanted.ts";

// Rendered by the server, where it is a form like any other; what it does beyond that comes when somebody is about
// to type, or to go elsewhere: 3 kB that no page has to wait for.
const HeaderSearch = lazy(async () => {
  await wanted.promise;
  return import("./HeaderSearch.tsx");
});

/** The search field of every page. */
export function LazySearch() {
  return (
    <div className="site-header__search" onFocusCapture={beginNow} onPointerEnter={beginNow} onTouchStart={beginNow}>
      <Suspense fallback={null}>
        <HeaderSearch />
      </Suspense>
    </div>
  );
}

const beginNow = () => wanted.resolve();
