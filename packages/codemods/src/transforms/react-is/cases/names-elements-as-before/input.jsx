import React from "react";
import { isAsyncMode, isConcurrentMode, isFragment, isElement } from "react-is";

function name(element) {
  if (isAsyncMode(element) || isConcurrentMode(element)) return "mode";
  if (isFragment(element) && !isConcurrentMode(element)) return "fragment";
  return isElement(element) ? "element" : "nothing";
}

export default function Names() {
  return <p>{[<></>, <i />, null].map(name).join()}</p>;
}
