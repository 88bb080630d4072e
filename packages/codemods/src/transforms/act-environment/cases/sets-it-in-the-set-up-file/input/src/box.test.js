import { act } from "react";
import { createRoot } from "react-dom/client";

it("draws", () => {
  act(() => createRoot(document.createElement("div")).render("a"));
});
