// types: 16 17 18
import React, { Reducer, useReducer } from "react";

interface State {
  count: number;
}
type Action = { type: "add" } | { type: "set"; count: number };

const reduce: Reducer<State, Action> = (state, action) =>
  action.type === "set" ? { count: action.count } : { count: state.count + 1 };

export function Counter() {
  const [state, dispatch] = useReducer<Reducer<State, Action>>(reduce, { count: 0 });
  const [same] = React.useReducer<typeof reduce>(reduce, state);
  return <button onClick={() => dispatch({ type: "add" })}>{same.count}</button>;
}
