import { useReducer } from "react";

export const useCount = () => useReducer<number, [action: number]>((a, b) => a + b, 0);
