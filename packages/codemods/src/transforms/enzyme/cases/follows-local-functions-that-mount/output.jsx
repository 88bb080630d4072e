import React from "react";
import { Box } from "./Box";
import { render, fireEvent } from "@testing-library/react";

const setup = (props) => render(<Box {...props} />, { wrapper: React.StrictMode });

function open() {
  return render(<Box open />);
}

describe("Box", () => {
  let shared = null;

  beforeEach(() => {
    shared = open();
  });

  afterEach(() => {
    shared.unmount();
    shared = null;
  });

  it("opens", () => {
    const wrapper = setup({ title: "a" });
    fireEvent.click(wrapper.container.querySelector("button"));
    expect(wrapper.container.querySelector("p").textContent).toBe("a");
    expect(open().container.querySelector("p") !== null).toBe(true);
    expect(shared.container.querySelectorAll("p").length).toBe(1);
  });
});
