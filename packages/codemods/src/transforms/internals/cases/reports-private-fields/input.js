import React from "react";

const { ReactCurrentOwner } = React.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED;

export function fiberOf(component, node) {
  const { _reactInternalFiber: fiber } = component;
  const key = Object.keys(node).find((each) => each.startsWith("__reactInternalInstance$"));
  return fiber || component["_reactInternals"] || node[key] || ReactCurrentOwner.current;
}
