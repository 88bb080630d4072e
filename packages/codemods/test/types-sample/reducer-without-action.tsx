// types: 16 17 18
import * as React from "react";

export const useForce = () => React.useReducer<React.ReducerWithoutAction<number>>((count) => count + 1, 0);
export const useForced = () => {
  const [, force] = React.useReducer((count: number) => count + 1, 0);
  return force;
};
export const useToggle = (start: boolean) => React.useReducer((on: boolean) => !on, start);
