import { BrowserRouter, Routes, Route, Navigate } from "react-router-dom";
import { Layout } from "./Layout";
import { RequireAuth } from "./RequireAuth";
import { Team } from "@team/pages";
import { Component, createElement, Suspense, lazy } from "react";

const Dashboard = lazy(() => import("./Dashboard").then((module) => ({ default: module.Dashboard })));
const Login = lazy(() => import("./Login"));

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends Component<{ children?: any }, { failure: { error: unknown } | null }> {
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

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<RequireAuth><LazyBoundary><Dashboard /></LazyBoundary></RequireAuth>} />
          <Route path="login" element={<LazyBoundary><Login /></LazyBoundary>} />
          <Route path="team" element={<Team />} />
          <Route path="*" element={<Navigate to="/" />} />
        </Route>
      </Routes>
    </BrowserRouter>
  );
}
