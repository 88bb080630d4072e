export default function proof({ React, load, render, fire }) {
  const fields = [{ name: "a", value: "1" }, { name: "b", value: "2" }];
  render(React.createElement(load().default, { fields }));
  fire("form", "submit");
}
