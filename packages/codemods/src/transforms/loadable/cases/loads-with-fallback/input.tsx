import * as React from "react";
import loadable, { lazy } from "@loadable/component";
import { Spinner } from "./Spinner";

interface PageProps {
  id: string;
}

const Page = loadable<PageProps>(() => import("./Page"), { fallback: <Spinner /> });
export const Admin = loadable(() => import(/* webpackChunkName: "admin" */ "./Admin"), { ssr: false });
export const Chart = loadable(() => import("./charts"), {
  resolveComponent: (charts) => charts.Line,
  ssr: false,
});
const Dialog = lazy(() => import("./Dialog"));

export const routes = [{ path: "/help", component: loadable(() => import("./Help")) }];

export default function App({ id }: PageProps) {
  return (
    <main onMouseEnter={() => Page.preload()}>
      <Page id={id} fallback={<i>…</i>} />
      <React.Suspense fallback={null}>
        <Dialog />
      </React.Suspense>
    </main>
  );
}
