import * as React from "react";
import { MemoryRouter, Route, Switch } from "react-router-dom";
import { LazyBoundary } from "./lazy-boundary";

const Admin = React.lazy(() => import("./admin/Admin").then((module) => ({ default: module.Admin })));
const Home = React.lazy(() => import("./Home"));

export default function App({ path }: { path: string }) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <LazyBoundary>
        <Switch>
          <Route exact path="/" component={Home} />
          <Route path="/admin" component={Admin} />
        </Switch>
      </LazyBoundary>
    </MemoryRouter>
  );
}
