import React from "react";
import { useRoutes } from "react-router-dom";
import { renderRoutes } from "react-router-config";
import Home from "./Home";
import Team from "./Team";
import Shell from "./Shell";

const routes = [
  { path: "/", Component: Home },
  { path: "/team", Component: Team, exact: true },
];

export function Pages() {
  return useRoutes(routes);
}

export const Old = () => (
  <Shell>
    {renderRoutes(routes)}
  </Shell>
);
