import * as React from "react";
import { MemoryRouter, Route, Switch } from "react-router-dom";
import { Admin } from "./admin/Admin";
import Home from "./Home";

export default function App({ path }: { path: string }) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <Switch>
        <Route exact path="/" component={Home} />
        <Route path="/admin" component={Admin} />
      </Switch>
    </MemoryRouter>
  );
}
