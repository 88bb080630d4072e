import React from "react";
import { MemoryRouter, Routes, Route } from "react-router-dom";
import Layout from "./Layout";

const Inbox = React.lazy(() => import("./Inbox").then((module) => ({ default: module.Inbox })));
const Sent = React.lazy(() => import("./Sent"));

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends React.Component {
  constructor(props) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error) {
    return { failure: { error } };
  }

  render() {
    const { failure } = this.state;
    if (!failure) return React.createElement(React.Suspense, { fallback: null }, this.props.children);
    const isChunkError = /ChunkLoadError|Loading (CSS )?chunk|dynamically imported module|module script failed|preload CSS/i;
    if (!isChunkError.test(String(failure.error))) throw failure.error;
    const reload = React.createElement("button", { type: "button", onClick: () => window.location.reload() }, "Reload");
    return React.createElement("p", { role: "alert" }, "This page could not be loaded. ", reload);
  }
}

export default function App() {
  return (
    <MemoryRouter>
      <Routes>
        <Route path="/" element={<Layout />}>
          <Route index element={<LazyBoundary><Inbox title="Inbox" /></LazyBoundary>} />
          <Route
            path="sent"
            element={<LazyBoundary><Sent /></LazyBoundary>}
          />
        </Route>
      </Routes>
    </MemoryRouter>
  );
}
