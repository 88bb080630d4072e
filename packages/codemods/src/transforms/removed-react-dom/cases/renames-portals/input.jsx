import React from "react";
import ReactDOM, { unstable_createPortal } from "react-dom";

const layer = document.createElement("aside");
document.body.appendChild(layer);

export default function App() {
  return (
    <div>
      {unstable_createPortal(<b>one</b>, layer)}
      {ReactDOM.unstable_createPortal(<i>two</i>, layer)}
    </div>
  );
}
