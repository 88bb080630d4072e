import React from "react";
import ReactTestUtils from "react-dom/test-utils";
import Box from "./Box";

it("renders one or the other", () => {
  let box;
  if (process.env.WIDE) box = ReactTestUtils.renderIntoDocument(<Box wide />);
  else box = ReactTestUtils.renderIntoDocument(<Box />);
  expect(box.state.open).toBe(true);
});
