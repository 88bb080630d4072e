import type { SupportCode } from "../../support-code.ts";

/** Suspense, and a boundary for the errors that bundlers and browsers give when code cannot be fetched, and no others. */
export const lazyBoundary: SupportCode = {
  name: "LazyBoundary",
  module: "lazy-boundary",
  imports: ["Component", "Suspense", "createElement"].map((name) => ({ module: "react", name })),
  text: (say, typed) => {
    const t = (text: string) => (typed ? text : "");
    return `/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends ${say("Component")}${t("<{ children?: any }, { failure: { error: unknown } | null }>")} {
  constructor(props${t(": { children?: any }")}) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error${t(": unknown")}) {
    return { failure: { error } };
  }

  render() {
    const { failure } = this.state;
    if (!failure) return ${say("createElement")}(${say("Suspense")}, { fallback: null }, this.props.children);
    const isChunkError = /ChunkLoadError|Loading (CSS )?chunk|dynamically imported module|module script failed|preload CSS/i;
    if (!isChunkError.test(String(failure.error))) throw failure.error;
    const reload = ${say("createElement")}("button", { type: "button", onClick: () => window.location.reload() }, "Reload");
    return ${say("createElement")}("p", { role: "alert" }, "This page could not be loaded. ", reload);
  }
}`;
  },
};
