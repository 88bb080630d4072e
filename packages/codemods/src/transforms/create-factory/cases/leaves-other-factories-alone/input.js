import React from "react";
import { createFactory } from "./factories";

const makeRow = createFactory("row");

export function build(React) {
  return React.createFactory("div");
}

export default makeRow;
