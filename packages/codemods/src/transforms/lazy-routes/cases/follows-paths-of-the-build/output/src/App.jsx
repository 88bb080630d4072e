import React from "react";
import { Route, Switch } from "react-router-dom";
import Admin from "admin-kit";

const Login = React.lazy(() => import("pages/Login"));
const Home = React.lazy(() => import("@/pages/Home"));

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

export const App = () => (
  <LazyBoundary>
    <Switch>
      <Route path="/login" component={Login} />
      <Route path="/admin" component={Admin} />
      <Route component={Home} />
    </Switch>
  </LazyBoundary>
);
