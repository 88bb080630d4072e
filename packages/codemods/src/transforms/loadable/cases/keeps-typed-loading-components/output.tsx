import * as React from "react";

interface LoadingProps {
  isLoading: boolean;
  pastDelay: boolean;
  timedOut: boolean;
  error: any;
  retry: () => void;
}

/** A component that is loaded when it is first drawn; `loading` stands in for it, also where loading failed. */
function lazyWithLoading<Props extends object = any, Loaded = any>({ loader, loading, delay = 200, timeout, render }: {
  loader: any;
  loading: any;
  delay?: number | false | null;
  timeout?: number | false | null;
  render?: (loaded: Loaded, props: Props) => any;
  [other: string]: unknown;
}) {
  let pending: Promise<{ default: any }> | null = null;
  let Ready: any = null;
  let lastError: unknown = null;

  const start = (): Promise<any> => {
    if (typeof loader === "function") return loader();
    const names = Object.keys(loader);
    return Promise.all(names.map((name) => loader[name]())).then((all) =>
      all.reduce((loaded, each, index) => ({ ...loaded, [names[index]!]: each }), {}),
    );
  };
  const load = () => {
    pending =
      pending ||
      start().then(
        (loaded) => {
          const Content = (loaded && loaded.default) || loaded;
          Ready = render ? (props: Props) => render(loaded, props) : Content;
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

  return class Loadable extends React.Component<Props, any> {
    timers: number[];
    retry: () => void;
    constructor(props: Props) {
      super(props);
      const Content = Ready || React.lazy(load);
      this.timers = [];
      this.retry = () => this.setState({ Content: React.lazy(load), failure: null });
      this.state = { Content, isReady: Ready !== null, failure: null, pastDelay: delay === 0, timedOut: false };
    }

    static preload() {
      return load();
    }

    static getDerivedStateFromError(error: unknown) {
      return { failure: { error } };
    }

    componentDidMount() {
      if (this.state.isReady) return;
      const wait = (time: number | false | null | undefined, change: object) => {
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
      if (isReady) return React.createElement(Content, this.props);
      if (failure && failure.error !== lastError) throw failure.error;
      const error = failure && failure.error;
      const waiting = React.createElement(loading, { isLoading: !failure, pastDelay, timedOut, error, retry: this.retry });
      if (failure) return waiting;
      return React.createElement(React.Suspense, { fallback: waiting }, React.createElement(Content, this.props));
    }
  };
}

class Waiting extends React.Component<LoadingProps> {
  render() {
    return this.props.error ? <p onClick={this.props.retry}>failed</p> : null;
  }
}
const Small = (props: LoadingProps) => <i>{props.pastDelay}</i>;

interface PageProps {
  id: number;
}
export const Page = lazyWithLoading<PageProps, {}>({
  loader: () => import("./Page"),
  loading: Waiting,
});
export const Other = lazyWithLoading({ loader: () => import("./Other"), loading: Small });
