import React from "react";
import { Route, Switch } from "react-router-dom";
import Home from "./Home";
import About from "./About";

class LazyBoundary extends React.Component {
  render() {
    return this.props.children;
  }
}

export const App = () => (
  <LazyBoundary>
    <Switch>
      <Route path="/" exact component={Home} />
      <Route path="/about" component={About} />
    </Switch>
  </LazyBoundary>
);
