import React from 'react';
import { Route, Switch } from 'react-router-dom';
import Home from './Home';
import About from './About';

export const Pages = () => (
  <Switch>
    <Route path="/about" component={About} />
    <Route component={Home} />
  </Switch>
);
