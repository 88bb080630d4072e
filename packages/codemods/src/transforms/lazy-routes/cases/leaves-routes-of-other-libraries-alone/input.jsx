import React from "react";
import { Route, Switch } from "./router";
import Home from "./Home";
import About from "./About";
import Only from "./Only";

export const menu = [{ label: "home", component: Home }];

export const App = () => (
  <Switch>
    <Route path="/" component={Home} />
    <Route path="/about" render={() => <About />} />
    <Only path="/x" />
  </Switch>
);
