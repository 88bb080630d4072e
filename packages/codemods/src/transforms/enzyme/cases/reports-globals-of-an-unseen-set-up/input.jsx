import React from "react";
import Box from "./Box";

describe("Box", () => {
  it("draws", () => {
    const wrapper = mount(<Box />);
    expect(wrapper.find("b")).toHaveLength(1);
    expect(shallow(<Box />).exists()).toBe(true);
  });
});
