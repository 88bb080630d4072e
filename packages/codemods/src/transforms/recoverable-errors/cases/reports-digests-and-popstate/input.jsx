import React, { useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";

hydrateRoot(document, <App />, {
  onRecoverableError(error, errorInfo) {
    send(error.message, errorInfo.digest, errorInfo.componentStack);
  },
});
hydrateRoot(document.body, <App />, { onRecoverableError: (problem, { digest }) => send(problem, digest) });

export function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const onPop = () => setPath(location.pathname);
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, []);
  return path;
}

export class Router extends React.Component {
  componentDidMount() {
    window.onpopstate = () => this.setState({ path: location.pathname });
  }
}

const send = (...all) => console.log(...all);
