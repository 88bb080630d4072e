import React from "react";
import Loadable from "react-loadable";
import loadable from "@loadable/component";
import type { LoadableComponent } from "@loadable/component";
import { options } from "./options";

jest.mock("react-loadable", () => () => null);

export const AnyPage = loadable((props: { page: string }) => import(`./pages/${props.page}`), {
  cacheKey: (props) => props.page,
});
export const Moment = loadable.lib(() => import("moment"));
export const Late = loadable(() => import("./Late"), options);
export const make = [Loadable, 1];
export let held: LoadableComponent<{}>;
