// types: 16 17 18
import * as React from "react";
import { ReducerAction as ActionOf } from "react";

type Main = React.Reducer<{ page: string }, { go: string }>;
type Once = React.ReducerWithoutAction<number>;

export type State = React.ReducerState<Main>;
export type Action = ActionOf<Main>;
export type Count = React.ReducerStateWithoutAction<Once>;
export type Send = React.Dispatch<React.ReducerAction<Main>>;

export const act: Action = { go: "home" };
export const send: Send = (action) => void action.go;
export const count: Count = 1;
export const state: State = { page: act.go };
