import type { SupportCode } from "../../support-code.ts";

/**
 * What stands in for react-loadable: takes the same options, so that call sites keep theirs. A class, as it has to
 * catch what `lazy` throws; errors of the loaded component itself pass through it as they passed through react-loadable.
 */
export const withLoading: SupportCode = {
  name: "lazyWithLoading",
  module: "lazy-with-loading",
  imports: ["Component", "Suspense", "createElement", "lazy"].map((name) => ({ module: "react", name })),
  text: (say, typed) => {
    const t = (text: string) => (typed ? text : "");
    const types = `interface LoadingProps {
  isLoading: boolean;
  pastDelay: boolean;
  timedOut: boolean;
  error: any;
  retry: () => void;
}

`;
    return `${t(types)}/** A component that is loaded when it is first drawn; \`loading\` stands in for it, also where loading failed. */
function lazyWithLoading${t("<Props extends object = any, Loaded = any>")}({ loader, loading, delay = 200, timeout, render }${t(`: {
  loader: any;
  loading: any;
  delay?: number | false | null;
  timeout?: number | false | null;
  render?: (loaded: Loaded, props: Props) => any;
  [other: string]: unknown;
}`)}) {
  let pending${t(": Promise<{ default: any }> | null")} = null;
  let Ready${t(": any")} = null;
  let lastError${t(": unknown")} = null;

  const start = ()${t(": Promise<any>")} => {
    if (typeof loader === "function") return loader();
    const names = Object.keys(loader);
    return Promise.all(names.map((name) => loader[name]())).then((all) =>
      all.reduce((loaded, each, index) => ({ ...loaded, [names[index]${t("!")}]: each }), {}),
    );
  };
  const load = () => {
    pending =
      pending ||
      start().then(
        (loaded) => {
          const Content = (loaded && loaded.default) || loaded;
          Ready = render ? (props${t(": Props")}) => render(loaded, props) : Content;
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

  return class Loadable extends ${say("Component")}${t("<Props, any>")} {
${typed ? "    timers: number[];\n    retry: () => void;\n" : ""}    constructor(props${t(": Props")}) {
      super(props);
      const Content = Ready || ${say("lazy")}(load);
      this.timers = [];
      this.retry = () => this.setState({ Content: ${say("lazy")}(load), failure: null });
      this.state = { Content, isReady: Ready !== null, failure: null, pastDelay: delay === 0, timedOut: false };
    }

    static preload() {
      return load();
    }

    static getDerivedStateFromError(error${t(": unknown")}) {
      return { failure: { error } };
    }

    componentDidMount() {
      if (this.state.isReady) return;
      const wait = (time${t(": number | false | null | undefined")}, change${t(": object")}) => {
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
      if (isReady) return ${say("createElement")}(Content, this.props);
      if (failure && failure.error !== lastError) throw failure.error;
      const error = failure && failure.error;
      const waiting = ${say("createElement")}(loading, { isLoading: !failure, pastDelay, timedOut, error, retry: this.retry });
      if (failure) return waiting;
      return ${say("createElement")}(${say("Suspense")}, { fallback: waiting }, ${say("createElement")}(Content, this.props));
    }
  };
}`;
  },
};
