import React from "react";
import TestUtils from "react-dom/test-utils";
import Box from "./Box";

describe("Box", () => {
  const box = TestUtils.renderIntoDocument(<Box />);

  it("is open", () => {
    expect(TestUtils.findRenderedDOMComponentWithTag(box, "b").title).toBe("open");
  });

  it("is large", () => {
    expect(TestUtils.findRenderedDOMComponentWithTag(box, "b").className).toBe("large");
  });
});
