import React, { Suspense, lazy } from "react";
import { Route, Switch } from "react-router-dom";
import Home from "./Home";
import Spinner from "./Spinner";

const About = lazy(() => import("./About"));

function PrivateRoute({ component: Page, ...rest }) {
  return <Route {...rest} render={(props) => <Page {...props} />} />;
}

export default function Pages() {
  return (
    <Suspense fallback={<Spinner />}>
      <Switch>
        <Route path="/about" component={About} />
        <PrivateRoute path="/" component={Home} />
      </Switch>
    </Suspense>
  );
}
