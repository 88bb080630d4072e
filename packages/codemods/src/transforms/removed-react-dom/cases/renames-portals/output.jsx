import React from "react";
import ReactDOM, { createPortal } from "react-dom";

const layer = document.createElement("aside");
document.body.appendChild(layer);

export default function App() {
  return (
    <div>
      {createPortal(<b>one</b>, layer)}
      {ReactDOM.createPortal(<i>two</i>, layer)}
    </div>
  );
}
