import { useCallback } from "react";
import * as React from "react";

export function Field() {
  const change = useCallback((event: any) => console.log(event.target.value), []);
  const bare = useCallback((value: any) => value + 1, []);
  const later = useCallback(async (event: any) => event.type, []);
  const many = React.useCallback(({ a }: any, [b]: any, ...rest: number[]) => [a, b, rest], []);
  const typed = useCallback((value: number) => value + 1, []);
  const expected: (value: string) => string = useCallback((value) => value, []);
  return <input onChange={change} onFocus={useCallback((event) => many(event, [bare(typed(1)), later({})]), [])} title={expected("")} />;
}
