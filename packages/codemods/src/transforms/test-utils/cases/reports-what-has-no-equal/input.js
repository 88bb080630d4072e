import React from "react";
import ReactTestUtils, { Simulate, findRenderedComponentWithType } from "react-dom/test-utils";
import Box from "./Box";

jest.mock("./Box");
ReactTestUtils.mockComponent(Box);

function mount(props) {
  return ReactTestUtils.renderIntoDocument(<Box {...props} />);
}

it("reports", () => {
  const box = mount();
  const input = ReactTestUtils.findRenderedDOMComponentWithTag(box, "input");
  Simulate.change(input);
  Simulate.change(input, { target: { checked: true } });
  Simulate.change(input, { target: { value: "" } });
  Simulate.select(input);
  Simulate.keyPress(input, { key: "Tab" });
  Simulate.click(input, { pageX: 1 });
  Simulate["drag" + "Start"](input);
  Simulate.blur(input, event);
  findRenderedComponentWithType(box, Box);
  ReactTestUtils.isCompositeComponent(mount());
  ReactTestUtils.isElementOfType(mount(), Box);
  use(ReactTestUtils, Simulate.click);

  const other = ReactTestUtils.renderIntoDocument(<Box />);
  expect(() => ReactTestUtils.findRenderedDOMComponentWithTag(other, "b")).toThrow();
  const third = ReactTestUtils.renderIntoDocument(<Box ref={keep} />);
  third.setState({});
  const fourth = ReactTestUtils.renderIntoDocument(<Box />);
  assert.throws(() => ReactTestUtils.findRenderedDOMComponentWithTag(fourth, "b"));
});
