// types: 16 17 18
import * as React from "react";
import { unstable_batchedUpdates } from "react-dom";

export function usePair() {
  const [a, setA] = React.useState(0);
  const [b, setB] = React.useState<string>();
  const both = (value: number) =>
    unstable_batchedUpdates(() => {
      setA(value);
      setB(String(value));
    });
  return [a, b, both] as const;
}
