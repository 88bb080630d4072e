export default function proof({ React, load, render, click, log, document }) {
  render(React.createElement(load().default, { first: "b", long: true }));
  log(document.activeElement.tagName);
  click("input");
}
