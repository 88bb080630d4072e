import { Component, Suspense, createElement, lazy } from "react";

/** A component that is loaded when it is first drawn; `loading` stands in for it, also where loading failed. */
export function lazyWithLoading({ loader, loading, delay = 200, timeout, render }) {
  let pending = null;
  let Ready = null;
  let lastError = null;

  const start = () => {
    if (typeof loader === "function") return loader();
    const names = Object.keys(loader);
    return Promise.all(names.map((name) => loader[name]())).then((all) =>
      all.reduce((loaded, each, index) => ({ ...loaded, [names[index]]: each }), {}),
    );
  };
  const load = () => {
    pending =
      pending ||
      start().then(
        (loaded) => {
          const Content = (loaded && loaded.default) || loaded;
          Ready = render ? (props) => render(loaded, props) : Content;
          return { default: Ready };
        },
        (error) => {
          pending = null;
          lastError = error;
          throw error;
        },
      );
    return pending;
  };

  return class Loadable extends Component {
    constructor(props) {
      super(props);
      const Content = Ready || lazy(load);
      this.timers = [];
      this.retry = () => this.setState({ Content: lazy(load), failure: null });
      this.state = { Content, isReady: Ready !== null, failure: null, pastDelay: delay === 0, timedOut: false };
    }

    static preload() {
      return load();
    }

    static getDerivedStateFromError(error) {
      return { failure: { error } };
    }

    componentDidMount() {
      if (this.state.isReady) return;
      const wait = (time, change) => {
        if (typeof time === "number") this.timers.push(window.setTimeout(() => this.setState(change), time));
      };
      const stop = () => this.timers.forEach((timer) => window.clearTimeout(timer));
      if (delay !== 0) wait(delay, { pastDelay: true });
      wait(timeout, { timedOut: true });
      load().then(stop, stop);
    }

    componentWillUnmount() {
      this.timers.forEach((timer) => window.clearTimeout(timer));
    }

    render() {
      const { Content, isReady, failure, pastDelay, timedOut } = this.state;
      if (isReady) return createElement(Content, this.props);
      if (failure && failure.error !== lastError) throw failure.error;
      const error = failure && failure.error;
      const waiting = createElement(loading, { isLoading: !failure, pastDelay, timedOut, error, retry: this.retry });
      if (failure) return waiting;
      return createElement(Suspense, { fallback: waiting }, createElement(Content, this.props));
    }
  };
}
