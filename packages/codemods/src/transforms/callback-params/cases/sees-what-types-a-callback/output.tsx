import * as React from "react";
import { useCallback } from "react";

export function useForm() {
  const [first] = [useCallback((event: any) => event.target, [])];
  return {
    first,
    change: useCallback((event: any, ...rest: any[]) => [event.target.value, rest], []),
    pick: useCallback(({ id }: any = {}) => id, []),
    add: useCallback((sum = 0) => sum + 1, []),
  } as const;
}

export const useLatest = () => useCallback((value: any) => [value], []);
export const useTyped = (): ((text: string) => number) => useCallback((text) => text.length, []);
export const useExpected: () => (text: string) => number = () => useCallback((text) => text.length, []);
export const Field = () => <input onChange={useCallback((event) => event.target.value, [])} />;
