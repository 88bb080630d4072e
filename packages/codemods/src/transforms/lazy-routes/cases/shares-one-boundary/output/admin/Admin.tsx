import * as React from "react";
import { Route, Switch } from "react-router-dom";
import { LazyBoundary } from "../lazy-boundary";

const Users = React.lazy(() => import("./Users"));
const Broken = React.lazy(() => import("./Broken"));

export const Admin = () => (
  <section>
    <h1>Admin</h1>
    <LazyBoundary>
      <Switch>
        <Route path="/admin/users" render={() => <Users title="Users" />} />
        <Route path="/admin/broken" component={Broken} />
      </Switch>
    </LazyBoundary>
  </section>
);
