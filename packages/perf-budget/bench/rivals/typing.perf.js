import { cleanup, fireEvent, render } from "@testing-library/react";
import { createElement } from "react";
import { configure, measureRenders } from "reassure";
import { expect, test } from "vitest";
import { CartProvider } from "site/cart.tsx";
import { Search } from "site/Search.tsx";

// Reassure asks the runner which test it is in.
globalThis.expect = expect;
configure({ testingLibrary: { render, cleanup } });

test("typing", async () => {
  const ui = createElement(CartProvider, null, createElement(Search));
  const { meanDuration } = await measureRenders(ui, {
    runs: 20,
    scenario: async ({ container }) => {
      for (const value of ["r", "ra"]) fireEvent.change(container.querySelector("#q"), { target: { value } });
    },
  });
  expect(meanDuration).toBeGreaterThan(0);
});
