import React from "react";
import { render } from "@testing-library/react";

it("draws", () => {
  const wrapper = render (<b>a</b>);
  expect(wrapper.container.textContent).toBe("a"); // like mount(…)
});
