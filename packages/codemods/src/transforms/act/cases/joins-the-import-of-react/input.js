import React from "react";
import ReactDOM from "react-dom";
import { act } from "react-dom/test-utils"; // flushes effects
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
