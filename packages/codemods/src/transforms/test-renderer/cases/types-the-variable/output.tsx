import React from "react";
import * as TestRenderer from "react-test-renderer";

export function check(node: React.ReactElement): unknown {
  let first!: TestRenderer.ReactTestRenderer;
  React.act(() => {
    first = TestRenderer.create(node);
  });
  let second!: TestRenderer.ReactTestRenderer;
  React.act(() => {
    second = TestRenderer.create(node);
  });
  React.act(() => {
    second.update(node);
  });
  let renderer!: TestRenderer.ReactTestRenderer;
  React.act(() => {
    renderer = TestRenderer.create(first.root.props.children);
  });
  return renderer.toTree();
}
