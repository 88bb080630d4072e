// types: 16 17 18
import * as React from "react";
import * as ReactDOM from "react-dom";

export function alert(message: React.ReactNode): () => void {
  const host = document.createElement("div");
  document.body.appendChild(host);
  const close = () => {
    ReactDOM.unmountComponentAtNode(host);
    host.remove();
  };
  ReactDOM.render(<dialog onClick={close}>{message}</dialog>, host);
  return close;
}
