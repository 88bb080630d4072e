import { cloneElement } from "react";

export function copy(element) {
  const { ref, props, key } = element;
  element.ref = null;
  return cloneElement(element, { ref, key, ...props });
}

export function pick(element) {
  const { ref: own, key } = element;
  const { ref } = element;
  return [cloneElement(element), own, key, ref];
}
