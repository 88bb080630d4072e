import { Component, Suspense, createElement } from "react";

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
export class LazyBoundary extends Component<{ children?: any }, { failure: { error: unknown } | null }> {
  constructor(props: { children?: any }) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  render() {
    const { failure } = this.state;
    if (!failure) return createElement(Suspense, { fallback: null }, this.props.children);
    const isChunkError = /ChunkLoadError|Loading (CSS )?chunk|dynamically imported module|module script failed|preload CSS/i;
    if (!isChunkError.test(String(failure.error))) throw failure.error;
    const reload = createElement("button", { type: "button", onClick: () => window.location.reload() }, "Reload");
    return createElement("p", { role: "alert" }, "This page could not be loaded. ", reload);
  }
}
