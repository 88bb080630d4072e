import React from "react";
import { Route, Switch } from "react-router-dom";
import Login from "pages/Login";
import Home from "@/pages/Home";
import Admin from "admin-kit";

export const App = () => (
  <Switch>
    <Route path="/login" component={Login} />
    <Route path="/admin" component={Admin} />
    <Route component={Home} />
  </Switch>
);
