import React from "react";
import TestUtils, { Simulate } from "react-dom/test-utils";
import { mountPage } from "./page";

it("reacts", () => {
  const { field, button, form, list } = mountPage();
  TestUtils.Simulate.click(button);
  Simulate.change(field, { target: { value: "new" } });
  Simulate.keyDown(field, { key: "Enter", keyCode: 13, which: 13 });
  Simulate.keyUp(field, { which: 27 });
  Simulate.keyPress(field, { key: "Enter" });
  Simulate.submit(form, { preventDefault() {} });
  TestUtils.Simulate.doubleClick(list.querySelector("li"), { shiftKey: true });
  TestUtils.Simulate.mouseEnter(list);

  field.value = "typed";
  TestUtils.Simulate.change(field);
  field.value = button.title; // from the title
  TestUtils.Simulate.change(field, { target: field });
  return React;
});
