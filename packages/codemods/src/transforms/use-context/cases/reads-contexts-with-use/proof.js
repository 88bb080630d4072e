export default function proof({ React, render, load, click, snapshot }) {
  render(React.createElement(load().default));
  snapshot();
  click("button");
}
