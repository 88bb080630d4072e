import React, { useState } from "react";
import TestRenderer from "react-test-renderer";
import * as ReactTestUtils from "react-dom/test-utils";

const { act: perform } = ReactTestUtils;

export function mountOnce() {
  let renderer;
  TestRenderer.act(() => {
    renderer = TestRenderer.create(<Box />);
  });
  perform(() => renderer.update(<Box />));
  return ReactTestUtils.act(async () => {});
}

function Box() {
  const [on] = useState(true);
  return <i>{String(on)}</i>;
}
