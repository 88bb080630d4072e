export default function proof({ React, load, render, click, log }) {
  render(React.createElement(load().default, { log }));
  click("div");
}
