import React from "react";
import { createRoot } from "react-dom/client";

export class ChunkBoundary extends React.Component {
  state = { failure: null };

  static getDerivedStateFromError(error) {
    return { failure: { error } };
  }

  render() {
    const { failure } = this.state;
    if (failure && failure.error.name !== "ChunkLoadError") throw failure.error;
    return failure ? <p>Reload</p> : this.props.children;
  }
}

export function start(node) {
  try {
    return createRoot(node);
  } catch (error) {
    return null;
  }
}
