import React from "react";
import * as TestRenderer from "react-test-renderer";

export function check(node: React.ReactElement): unknown {
  const first = TestRenderer.create(node);
  const second: TestRenderer.ReactTestRenderer = TestRenderer.create(node);
  second.update(node);
  return TestRenderer.create(first.root.props.children).toTree();
}
