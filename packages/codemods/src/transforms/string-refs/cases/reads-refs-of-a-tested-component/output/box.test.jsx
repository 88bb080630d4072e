import React from "react";
import TestUtils from "react-dom/test-utils";
import { mount } from "enzyme";
import { Box } from "./box";

it("has a box", () => {
  const box = TestUtils.renderIntoDocument(<Box />);
  expect(box.boxRef.current.textContent).toBe("box");
  expect(mount(<Box />).instance().boxRef.current).toBeTruthy();
});

it("is found", () => {
  const wrapper = getWrapper();
  expect(wrapper.refs.box).toBeTruthy();
});
