import * as React from "react";
import { useRef, RefObject } from "react";

export function Field(props: { box: RefObject<HTMLDivElement>; done?: React.RefObject<HTMLElement | null> }) {
  const input = useRef<HTMLInputElement>(null);
  const timer = React.useRef<number>();
  const anything = useRef();
  const call: React.RefObject<() => void> = React.createRef<() => void>();
  React.useEffect(() => {
    timer.current = 1;
    if (props.box.current) call.current?.();
  }, []);
  return <input ref={input} data-any={String(anything.current)} />;
}

export const Page = () => <Field box={useRef<HTMLDivElement>(null)} />;
