import React from "react";

it("draws", () => {
  const wrapper = mountIt (<b>a</b>);
  expect(wrapper.text()).toBe("a"); // like mount(…)
});
