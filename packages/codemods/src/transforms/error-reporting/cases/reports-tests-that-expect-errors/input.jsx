import React from "react";
import assert from "assert";
import { createRoot } from "react-dom/client";
import { Broken } from "./broken";

test("needs a provider", () => {
  const root = createRoot(document.createElement("div"));
  expect(() => root.render(<Broken />)).toThrow(/provider/);
  assert.throws(() => {
    root.render(<Broken />);
  });
  expect(() => createRoot(null)).toThrow();
  expect(() => root.render(<Broken />)).not.toThrow();
});
