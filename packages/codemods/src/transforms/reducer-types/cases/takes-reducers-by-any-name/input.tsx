import * as React from "react";
import { Reducer as Fold, useReducer } from "react";

type Numbers = Fold<number[], number>;
const push: Numbers = (list, next) => [...list, next];

export const useList = (size: number) => React.useReducer<Numbers, number>(push, size, (length) => [length]);
export const useInline = () => useReducer<Numbers>((list, next) => [...list, next], []);
export const useForce = () => useReducer<React.ReducerWithoutAction<number>>((count) => count + 1, 0);
