export default function proof({ React, load, render, document, log, click, find }) {
  render(React.createElement(load().default, {}));
  log(document.activeElement.tagName);
  click("input");
  log(find("input").value);
}
