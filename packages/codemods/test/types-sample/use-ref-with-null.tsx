// types: 16 17 18
import React, { useRef, useEffect, MutableRefObject } from "react";

export function Field() {
  const input = useRef<HTMLInputElement>(null);
  const node = useRef<HTMLDivElement | null>(null);
  const count = useRef(0);
  useEffect(() => {
    input.current!.focus();
    node.current = null;
    count.current += 1;
  }, []);
  return (
    <div ref={node}>
      <input ref={input} data-count={read(count)} />
    </div>
  );
}

function read(box: MutableRefObject<number>) {
  return box.current;
}
