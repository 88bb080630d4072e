import { fireEvent, render } from "@testing-library/react";
import { act } from "react-dom/test-utils";
import { Simulate, renderIntoDocument } from "./tools";

it("renders", () => {
  const { container } = render(null);
  act(() => Simulate.click(container));
  fireEvent.click(renderIntoDocument(null));
});
