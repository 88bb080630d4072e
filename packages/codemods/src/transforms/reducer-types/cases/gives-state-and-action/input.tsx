import React, { Reducer, useReducer } from "react";

interface State {
  count: number;
}
type Action = { type: "add" } | { type: "set"; count: number };
type Count = React.Reducer<State, Action>;

const reduce: Reducer<State, Action> = (state, action) => ({ count: action.type === "set" ? action.count : state.count + 1 });

export function Counter() {
  const [a, dispatch] = useReducer<Reducer<State, Action>>(reduce, { count: 0 });
  const [b] = React.useReducer<React.Reducer<State, Action>, number>(reduce, 1, (count) => ({ count }));
  const [c] = useReducer<Count>(reduce, { count: 0 });
  const [d] = useReducer<typeof reduce>(reduce, { count: 0 });
  return <button onClick={() => dispatch({ type: "add" })}>{a.count + b.count + c.count + d.count}</button>;
}
