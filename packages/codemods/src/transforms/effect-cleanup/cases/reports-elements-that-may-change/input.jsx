import React, { useEffect, useRef } from "react";
import { Fold } from "./fold";

export function Conditional({ open }) {
  const box = useRef();
  useEffect(() => () => box.current.blur(), []);
  return <div>{open && <input ref={box} />}</div>;
}

export function Early({ open }) {
  const box = useRef();
  useEffect(() => () => box.current.blur(), []);
  if (!open) return null;
  return <input ref={box} />;
}

export function Folded() {
  const box = useRef();
  useEffect(() => () => box.current.blur(), []);
  return (
    <Fold>
      <input ref={box} />
    </Fold>
  );
}

export function Keyed({ id }) {
  const box = useRef();
  useEffect(() => () => box.current.blur(), []);
  return <input key={id} ref={box} />;
}
