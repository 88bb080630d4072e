import React from "react";
import Enzyme, { mount, render, shallow } from "enzyme";
import Adapter from "enzyme-adapter-react-16";
import toJson from "enzyme-to-json";
import { Box, Row } from "./Box";

Enzyme.configure({ adapter: new Adapter() });
global.mount = mount;

const shared = mount(<Box />);

it("reports", () => {
  const wrapper = mount(<Box />);
  expect(wrapper.find(Row)).toHaveLength(2);
  expect(wrapper.find("Row").exists()).toBe(true);
  expect(wrapper.find({ title: "a" }).length).toBe(1);
  expect(wrapper.find("b").props().title).toBe("a");
  expect(wrapper.find(".row")).toHaveLength(2);
  expect(wrapper.find("input").prop("style")).toEqual({});
  expect(wrapper.hasClass("box")).toBe(true);
  expect(toJson(wrapper)).toMatchSnapshot();
  expect(wrapper.state("open")).toBe(true);
  wrapper.find("input").simulate("change", { target: { checked: true } });
  expect(shallow(<Box />).type()).toBe("div");
  expect(render(<Box />).text()).toBe("");
  mount(<Box />, { context: { store: {} } }).unmount();
  expect(wrapper.find("li").map(read)).toEqual(shared);
});

function read(node) {
  return node.text();
}
