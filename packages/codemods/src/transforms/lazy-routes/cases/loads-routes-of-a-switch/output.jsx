import React, { Component } from 'react';
import { BrowserRouter as Router, Route, Switch, Link } from 'react-router-dom';

import Header from './components/Header';
// pages
import './App.css';

const Home = React.lazy(() => import('./pages/Home'));
const About = React.lazy(() => import('./pages/About'));
const Profile = React.lazy(() => import('./pages/account').then((module) => ({ default: module.Profile })));
const Preferences = React.lazy(() => import('./pages/account').then((module) => ({ default: module.Settings })));
const NotFound = React.lazy(() => import('./pages/NotFound'));

/** Waits for the code of a page, and offers to reload where it could not be fetched; other errors pass through. */
class LazyBoundary extends Component {
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

class App extends Component {
  render() {
    return (
      <Router>
        <div>
          <Header />
          <Link to="/about">About</Link>
          <LazyBoundary>
            <Switch>
              <Route exact path="/" component={Home} />
              <Route path="/about" render={(props) => <About {...props} from="menu" />} />
              <Route path="/profile/:id">
                <Profile />
              </Route>
              {/* settings */}
              <Route path="/settings" component={Preferences} />
              <Route component={NotFound} />
            </Switch>
          </LazyBoundary>
        </div>
      </Router>
    );
  }
}

export default App;
