import React from "react";
import TestUtils from "react-dom/test-utils";
import { mount } from "enzyme";
import { Box } from "./box";

it("has a box", () => {
  const box = TestUtils.renderIntoDocument(<Box />);
  expect(box.refs.box.textContent).toBe("box");
  expect(mount(<Box />).instance().refs.box).toBeTruthy();
});

it("is found", () => {
  const wrapper = getWrapper();
  expect(wrapper.refs.box).toBeTruthy();
});
