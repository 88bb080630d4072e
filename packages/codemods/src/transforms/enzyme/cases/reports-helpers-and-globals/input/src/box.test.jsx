import React from "react";
import { mountWithTheme } from "../test/mount-with-theme";

it("draws", () => {
  expect(mountWithTheme(<b />).text()).toBe("");
  expect(shallow(<b />).text()).toBe("");
});
