import React from "react";
import ReactDOM from "react-dom";
import App from "./app";

const start = window.prerendered ? ReactDOM.hydrate : ReactDOM.render;

start(<App />, document.getElementById("root"));

export const tools = { render: ReactDOM.render, stop: ReactDOM.unmountComponentAtNode };
