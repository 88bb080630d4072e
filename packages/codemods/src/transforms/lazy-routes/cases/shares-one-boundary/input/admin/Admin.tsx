import * as React from "react";
import { Route, Switch } from "react-router-dom";
import Users from "./Users";
import Broken from "./Broken";

export const Admin = () => (
  <section>
    <h1>Admin</h1>
    <Switch>
      <Route path="/admin/users" render={() => <Users title="Users" />} />
      <Route path="/admin/broken" component={Broken} />
    </Switch>
  </section>
);
