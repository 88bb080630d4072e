export default function proof({ React, load, render, type, fire, snapshot }) {
  render(React.createElement(load().default));
  type("input", "typed");
  snapshot();
  fire("form", "reset");
}
