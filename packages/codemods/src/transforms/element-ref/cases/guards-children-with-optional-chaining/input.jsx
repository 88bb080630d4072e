import * as React from "react";

export function Tooltip({ children, ...props }) {
  const own = React.useRef(props?.initial);
  const ref = useMerged(own, children.ref);
  const first = React.Children.toArray(children)[0].ref;
  return React.Children.toArray(children).map((child) => child?.ref || ref || first);
}

export const Trigger = (props) => React.cloneElement(props.children, { ref: useMerged(props.children.ref, props.children["ref"]) });

function useMerged(...refs) {
  return (node) => refs.forEach((ref) => ref && ref(node));
}
