// types: 16 17 18
import * as React from "react";
import * as ReactDOM from "react-dom";
import { act } from "react-dom/test-utils";

const host = document.createElement("div");

export function draw(element: React.ReactElement) {
  act(() => {
    ReactDOM.render(element, host);
  });
  return host.innerHTML;
}

export const later = async (element: JSX.Element) => {
  await act(async () => {
    ReactDOM.render(element, host);
  });
};
