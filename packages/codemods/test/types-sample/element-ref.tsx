// types: 16 17 18
import * as React from "react";

export function Probe({ children }: { children: React.ReactElement }) {
  const inner = React.useRef<HTMLElement>(null);
  const given = (children as any).ref;
  return React.cloneElement(children, { ref: given || inner, onFocus: children.props.onFocus });
}
