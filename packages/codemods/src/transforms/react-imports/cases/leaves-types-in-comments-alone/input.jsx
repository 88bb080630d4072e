/* @flow */
import * as React from "react";

export default function Box(props /*: { children: React.Node } */) {
  return <div>{props.children}</div>;
}
