export default function proof({ React, load, render, log, click }) {
  render(React.createElement(load().default, { onChange: log }));
  click("button");
  click("button");
}
