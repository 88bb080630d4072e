// types: 16 17 18
import * as React from "react";
import { RefObject as Box } from "react";

interface Props {
  anchor: Box<HTMLElement>;
  list: React.RefObject<HTMLUListElement>;
  run?: Box<() => void>;
}

export function place({ anchor, list, run }: Props) {
  if (run && run.current) run.current();
  return (anchor.current ? anchor.current.offsetTop : 0) + (list.current?.offsetTop ?? 0);
}

export const Menu = () => {
  const list = React.useRef<HTMLUListElement>(null);
  const anchor = React.createRef<HTMLElement>();
  return <ul ref={list} tabIndex={place({ anchor, list })} />;
};
