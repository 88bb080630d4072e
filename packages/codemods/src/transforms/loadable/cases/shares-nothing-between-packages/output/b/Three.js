import { lazy, forwardRef, useState, createElement, Suspense } from "react";

/** A component that is loaded when it is first drawn; `fallback` stands in for it until then. */
function lazyWithFallback(loader, options = {}) {
  let pending = null;
  const load = () => {
    pending =
      pending ||
      loader().catch((error) => {
        pending = null;
        Content = lazy(content);
        throw error;
      });
    return pending;
  };
  const content = () =>
    load().then((loaded) => ({
      default: options.resolveComponent ? options.resolveComponent(loaded) : (loaded && loaded.default) || loaded,
    }));
  let Content = lazy(content);
  const Loadable = forwardRef(({ fallback, ...props }, ref) => {
    const [Mounted] = useState(() => Content);
    const element = createElement(Mounted, ref ? { ...props, ref } : props);
    return createElement(Suspense, { fallback: fallback || options.fallback || null }, element);
  });
  return Object.assign(Loadable, { load, preload: () => void load() });
}

export default lazyWithFallback(() => import("./Page"));
