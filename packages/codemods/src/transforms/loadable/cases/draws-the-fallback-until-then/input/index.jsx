import React from "react";
import loadable from "@loadable/component";

export const Page = loadable(() => import("./Page"), { fallback: <p>wait</p> });
export const Title = loadable(() => import("./Page"), { resolveComponent: (page) => page.Title });
let attempts = 0;
export const Flaky = loadable(() => (++attempts === 1 ? Promise.reject(new Error("offline")) : import("./Page")));

export class Guard extends React.Component {
  state = { message: null };
  static getDerivedStateFromError(error) {
    return { message: error.message };
  }
  render() {
    return this.state.message ? <b>{this.state.message}</b> : this.props.children;
  }
}
