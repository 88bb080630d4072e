import React from "react";
import { mount } from "enzyme";
import { Box } from "./Box";

const setup = (props) => mount(<Box {...props} />, { wrappingComponent: React.StrictMode });

function open() {
  return mount(<Box open />);
}

describe("Box", () => {
  let shared = null;

  beforeEach(() => {
    shared = open();
  });

  afterEach(() => {
    shared.unmount();
    shared = null;
  });

  it("opens", () => {
    const wrapper = setup({ title: "a" });
    wrapper.find("button").simulate("click");
    expect(wrapper.find("p").text()).toBe("a");
    expect(open().find("p").exists()).toBe(true);
    expect(shared.find("p").length).toBe(1);
  });
});
