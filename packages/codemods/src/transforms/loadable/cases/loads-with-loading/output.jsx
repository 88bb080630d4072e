import React from 'react';
import Loading from './Loading';

/** A component that is loaded when it is first drawn; `loading` stands in for it, also where loading failed. */
function lazyWithLoading({ loader, loading, delay = 200, timeout, render }) {
  let pending = null;
  let Ready = null;
  let lastError = null;

  const start = () => {
    if (typeof loader === 'function') return loader();
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

  return class Loadable extends React.Component {
    constructor(props) {
      super(props);
      const Content = Ready || React.lazy(load);
      this.timers = [];
      this.retry = () => this.setState({ Content: React.lazy(load), failure: null });
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
        if (typeof time === 'number') this.timers.push(window.setTimeout(() => this.setState(change), time));
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

// The account page is large.
const Account = lazyWithLoading({
  loader: () => import(/* webpackChunkName: "account" */ './Account'),
  loading: Loading,
  delay: 300, // ms
});

export const Chart = lazyWithLoading({
  loader: () => import('./Chart').then(module => module.Chart),
  loading: () => null,
  timeout: 10000,
});

export default class App extends React.Component {
  onHover = () => {
    Account.preload();
  };

  render() {
    return (
      <div onMouseOver={this.onHover}>
        <Account id={this.props.id} />
        <Chart />
      </div>
    );
  }
}
