import React, { useState, act as perform } from "react";
import TestRenderer from "react-test-renderer";

export function mountOnce() {
  let renderer;
  React.act(() => {
    renderer = TestRenderer.create(<Box />);
  });
  perform(() => renderer.update(<Box />));
  return React.act(async () => {});
}

function Box() {
  const [on] = useState(true);
  return <i>{String(on)}</i>;
}
