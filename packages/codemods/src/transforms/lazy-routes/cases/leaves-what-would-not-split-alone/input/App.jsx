import React from "react";
import { Route, Switch } from "react-router-dom";
import Home from "./Home";
import About from "./About";
import Menu from "./Menu";

About.title = "About";

export const App = () => (
  <>
    <Menu />
    <Switch>
      <Route path="/about" component={About} />
      <Route component={Home} />
    </Switch>
  </>
);
