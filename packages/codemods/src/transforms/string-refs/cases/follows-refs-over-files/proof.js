export default function proof({ React, load, render, log, document }) {
  render(React.createElement(load().default));
  log(document.activeElement.tagName, document.activeElement.value);
}
