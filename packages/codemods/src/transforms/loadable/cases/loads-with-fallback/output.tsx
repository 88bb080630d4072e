import * as React from "react";
import { Spinner } from "./Spinner";
import { lazy } from "react";

/** A component that is loaded when it is first drawn; `fallback` stands in for it until then. */
function lazyWithFallback<Props extends object = any>(loader: () => Promise<any>, options: { fallback?: any; resolveComponent?: (loaded: any) => any } = {}) {
  let pending: Promise<any> | null = null;
  const load = () => {
    pending =
      pending ||
      loader().catch((error) => {
        pending = null;
        Content = React.lazy(content);
        throw error;
      });
    return pending;
  };
  const content = () =>
    load().then((loaded) => ({
      default: options.resolveComponent ? options.resolveComponent(loaded) : (loaded && loaded.default) || loaded,
    }));
  let Content: any = React.lazy(content);
  const Loadable = React.forwardRef<any, Props & { fallback?: any }>(({ fallback, ...props }: any, ref) => {
    const [Mounted] = React.useState(() => Content);
    const element = React.createElement(Mounted, ref ? { ...props, ref } : props);
    return React.createElement(React.Suspense, { fallback: fallback || options.fallback || null }, element);
  });
  return Object.assign(Loadable, { load, preload: () => void load() });
}

interface PageProps {
  id: string;
}

const Page = lazyWithFallback<PageProps>(() => import("./Page"), { fallback: <Spinner /> });
export const Admin = lazyWithFallback(() => import(/* webpackChunkName: "admin" */ "./Admin"));
export const Chart = lazyWithFallback(() => import("./charts"), {
  resolveComponent: (charts) => charts.Line,
});
const Dialog = lazy(() => import("./Dialog"));

export const routes = [{ path: "/help", component: lazyWithFallback(() => import("./Help")) }];

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
