import React, { act } from "react";
import ReactDOM from "react-dom";
// flushes effects
import Counter from "./Counter";

let container;

beforeEach(() => {
  container = document.createElement("div");
  document.body.appendChild(container);
});

it("counts", () => {
  act(() => {
    ReactDOM.render(<Counter />, container);
  });
  expect(container.textContent).toBe("0");
});
