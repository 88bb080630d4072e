import { useEffect, useLayoutEffect, useRef } from "react";
import { useEffect as useOther } from "./effects";

export function Timer({ onTick, onStop }) {
  const timer = useRef();
  const stop = useRef(onStop);
  const box = useRef();

  useEffect(() => {
    timer.current = setInterval(onTick, 1000);
    return () => clearInterval(timer.current);
  }, [onTick]);

  useEffect(() => () => stop.current(), []);

  useLayoutEffect(() => {
    return () => box.current.blur();
  }, []);

  useOther(() => () => box.current.blur());

  useEffect(() => {
    return () => {
      box.current = null;
    };
  });

  return <input ref={box} />;
}
