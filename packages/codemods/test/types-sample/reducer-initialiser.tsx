// types: 16 17 18
import * as React from "react";
import type { Reducer as Fold } from "react";

type Numbers = Fold<number[], number>;
const push: Numbers = (list, next) => [...list, next];

export const useList = (size: number) =>
  React.useReducer<Fold<number[], number>, number>(push, size, (length) => Array<number>(length).fill(0));
export const useAlias = (size: number) => React.useReducer<Numbers, number>(push, size, (length) => [length]);
export const useUndefined = () => React.useReducer<Numbers>(push, []);
