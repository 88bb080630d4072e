import React from "react";
import { mountPage } from "./page";
import { fireEvent } from "@testing-library/react";

it("reacts", () => {
  const { field, button, form, list } = mountPage();
  fireEvent.click(button);
  fireEvent.change(field, { target: { value: "new" } });
  fireEvent.keyDown(field, { key: "Enter", keyCode: 13, which: 13 });
  fireEvent.keyUp(field, { keyCode: 27 });
  fireEvent.keyPress(field, { key: "Enter", charCode: 13 });
  fireEvent.submit(form);
  fireEvent.doubleClick(list.querySelector("li"), { shiftKey: true });
  fireEvent.mouseEnter(list);

  fireEvent.change(field, { target: { value: "typed" } });
  // from the title
  fireEvent.change(field, { target: { value: button.title } });
  return React;
});
