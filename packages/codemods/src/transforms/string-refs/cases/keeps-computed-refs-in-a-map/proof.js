export default function proof({ React, load, render, snapshot, click }) {
  render(React.createElement(load().default));
  snapshot();
  click("button");
  snapshot();
}
