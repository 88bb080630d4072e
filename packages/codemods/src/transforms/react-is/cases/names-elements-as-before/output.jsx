import React from "react";
import { isFragment, isElement } from "react-is";

function name(element) {
  if (false) return "mode";
  if (isFragment(element)) return "fragment";
  return isElement(element) ? "element" : "nothing";
}

export default function Names() {
  return <p>{[<></>, <i />, null].map(name).join()}</p>;
}
