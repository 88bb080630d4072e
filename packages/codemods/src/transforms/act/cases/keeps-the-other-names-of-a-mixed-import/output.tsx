import * as React from "react";
import TestUtils from "react-dom/test-utils";
import { create, type ReactTestRenderer } from "react-test-renderer";
import { act, act as rendererAct } from "react";

let tree: ReactTestRenderer;

act(() => {
  rendererAct(() => {
    tree = create(<b>{TestUtils.isElement(null)}</b>);
  });
});
