import React, { lazy, Suspense } from "react";
// Not from react-loadable.
import Loadable from "./Loadable";

function loadable(loader) {
  return lazy(loader);
}

export const Home = Loadable({ loader: () => import("./Home"), loading: null });
export const Page = loadable(() => import("./Page"));
export const App = () => (
  <Suspense fallback={null}>
    <Page />
  </Suspense>
);
