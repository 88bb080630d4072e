import * as React from "react";
import TestUtils, { act } from "react-dom/test-utils";
import { act as rendererAct, create, type ReactTestRenderer } from "react-test-renderer";

let tree: ReactTestRenderer;

act(() => {
  rendererAct(() => {
    tree = create(<b>{TestUtils.isElement(null)}</b>);
  });
});
