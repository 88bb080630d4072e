import { useReducer } from "react";

export const useToggle = () => useReducer((on: boolean) => !on, false);
