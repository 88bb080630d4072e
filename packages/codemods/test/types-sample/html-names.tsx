// types: 16 17 18
import * as React from "react";
import { ReactHTML as Html } from "react";

export type Tag = keyof React.ReactHTML;
export type Shape = keyof React.ReactSVG;
export type Either = keyof React.ReactDOM;
export const tags: Array<keyof Html> = ["a", "div"];
export const shapes: Shape[] = ["circle"];
export const either: Either = "path";
export const draw = (tag: Tag) => React.createElement(tag, { className: "x" });
