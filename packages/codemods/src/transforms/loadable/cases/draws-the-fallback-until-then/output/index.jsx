import React from "react";

/** A component that is loaded when it is first drawn; `fallback` stands in for it until then. */
function lazyWithFallback(loader, options = {}) {
  let pending = null;
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
  let Content = React.lazy(content);
  const Loadable = React.forwardRef(({ fallback, ...props }, ref) => {
    const [Mounted] = React.useState(() => Content);
    const element = React.createElement(Mounted, ref ? { ...props, ref } : props);
    return React.createElement(React.Suspense, { fallback: fallback || options.fallback || null }, element);
  });
  return Object.assign(Loadable, { load, preload: () => void load() });
}

export const Page = lazyWithFallback(() => import("./Page"), { fallback: <p>wait</p> });
export const Title = lazyWithFallback(() => import("./Page"), { resolveComponent: (page) => page.Title });
let attempts = 0;
export const Flaky = lazyWithFallback(() => (++attempts === 1 ? Promise.reject(new Error("offline")) : import("./Page")));

export class Guard extends React.Component {
  state = { message: null };
  static getDerivedStateFromError(error) {
    return { message: error.message };
  }
  render() {
    return this.state.message ? <b>{this.state.message}</b> : this.props.children;
  }
}
