import React from "react";
import { createRoot } from "react-dom/client";

export class Boundary extends React.Component {
  static getDerivedStateFromError(error) {
    return { error };
  }

  componentDidCatch(error) {
    this.props.report(error);
  }

  render() {
    return this.props.children;
  }
}

const image = new Image();
image.onerror = () => image.remove();
image.addEventListener("error", () => image.remove());

try {
  JSON.parse("{");
} catch (error) {
  createRoot(document.body).render(<Boundary report={console.error} />);
}
