import * as React from "react";
import { Reducer as Fold, useReducer } from "react";

type Numbers = Fold<number[], number>;
const push: Numbers = (list, next) => [...list, next];

export const useList = (size: number) => React.useReducer(push, size, (length) => [length]);
export const useInline = () => useReducer<ReturnType<Numbers>, [action: Parameters<Numbers>[1]]>((list, next) => [...list, next], []);
export const useForce = () => useReducer<number, []>((count) => count + 1, 0);
