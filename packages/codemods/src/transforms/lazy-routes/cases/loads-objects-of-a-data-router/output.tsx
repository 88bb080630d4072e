import * as React from "react";
import { createBrowserRouter, RouterProvider } from "react-router-dom";
import Root from "./Root";
import ErrorPage from "./ErrorPage";
import Contact, { contactLoader } from "./Contact";

const LazyEdit = React.lazy(() => import("./Edit").then((module) => ({ default: module.Edit })));
const Edit = (props: any) => <LazyBoundary><LazyEdit {...props} /></LazyBoundary>;
const Help = React.lazy(() => import("./Help"));

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends React.Component<{ children?: any }, { failure: { error: unknown } | null }> {
  constructor(props: { children?: any }) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error: unknown) {
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

const router = createBrowserRouter([
  {
    path: "/",
    element: <Root />,
    errorElement: <ErrorPage />,
    children: [
      { index: true, element: <LazyBoundary><Help /></LazyBoundary> },
      { path: "contacts/:id", element: <Contact />, loader: contactLoader },
      { path: "edit", Component: Edit },
    ],
  },
]);

export default function App() {
  return <RouterProvider router={router} />;
}
