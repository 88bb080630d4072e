// types: 16 17 18
import * as React from "react";
import { useRef as useBox } from "react";

export function Timer() {
  const timer = React.useRef<number>();
  const last = useBox<string | null>();
  const anything = useBox<any>();
  React.useEffect(() => {
    timer.current = window.setTimeout(() => {}, 10);
    last.current = null;
    anything.current = {};
    return () => window.clearTimeout(timer.current);
  }, []);
  return <i />;
}
