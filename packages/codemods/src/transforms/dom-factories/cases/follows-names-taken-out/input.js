import React, { DOM as html } from "react";

const { div, span: label } = React.DOM;

export const tags = { div, label, p: html.p };
export const App = () => div(null, label({ id: "a" }, "x"), html["h1"]({}, "title"));
export const any = (tag) => html[tag]({ a: 1 });
