import * as React from "react";

export function Tooltip({ children, ...props }) {
  const own = React.useRef(props?.initial);
  const ref = useMerged(own, children.props?.ref);
  const first = React.Children.toArray(children)[0].props?.ref;
  return React.Children.toArray(children).map((child) => child?.props?.ref || ref || first);
}

export const Trigger = (props) => React.cloneElement(props.children, { ref: useMerged(props.children.props.ref, props.children.props["ref"]) });

function useMerged(...refs) {
  return (node) => refs.forEach((ref) => ref && ref(node));
}
