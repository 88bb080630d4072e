import React from "react";

export const tags = { div: React.createElement.bind(null, "div"), label: React.createElement.bind(null, "span"), p: React.createElement.bind(null, "p") };
export const App = () => React.createElement("div", null, React.createElement("span", { id: "a" }, "x"), React.createElement("h1", {}, "title"));
export const any = (tag) => React.createElement(tag, { a: 1 });
