import React from 'react';
import ReactDOM from 'react-dom';
import { Router, Route, IndexRoute, browserHistory } from 'react-router';
import App from './App';

const LazyHome = React.lazy(() => import('./Home'));
const Home = (props) => <LazyBoundary><LazyHome {...props} /></LazyBoundary>;
const LazyUsers = React.lazy(() => import('./Users'));
const Users = (props) => <LazyBoundary><LazyUsers {...props} /></LazyBoundary>;

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
    const reload = React.createElement('button', { type: 'button', onClick: () => window.location.reload() }, 'Reload');
    return React.createElement('p', { role: 'alert' }, 'This page could not be loaded. ', reload);
  }
}

ReactDOM.render(
  <Router history={browserHistory}>
    <Route path="/" component={App}>
      <IndexRoute component={Home} />
      <Route path="users" component={Users} />
    </Route>
  </Router>,
  document.getElementById('root'),
);
