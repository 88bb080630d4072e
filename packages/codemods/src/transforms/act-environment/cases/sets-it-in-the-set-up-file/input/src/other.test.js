import { act, render } from "@testing-library/react";

it("draws", () => {
  render("a");
  act(() => {});
});
