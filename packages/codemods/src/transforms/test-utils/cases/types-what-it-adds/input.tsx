import * as React from "react";
import * as TestUtils from "react-dom/test-utils";
import { findDOMNode } from "react-dom";
import { Box } from "./Box";

describe("Box", () => {
  let shared: Box;

  beforeEach(() => {
    shared = TestUtils.renderIntoDocument(<Box />) as Box;
  });

  it("opens", () => {
    const box = TestUtils.renderIntoDocument<Box>(<Box open />) as unknown as Box;
    const node = findDOMNode(box) as HTMLElement;
    box.close();
    TestUtils.Simulate.keyDown(node, { keyCode: 27 } as any);
    expect(box.props.open && node.title).toBe(TestUtils.findRenderedDOMComponentWithTag(shared, "b").textContent);
    expect(shared.state).toEqual({});
  });
});
