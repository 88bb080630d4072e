export default function proof({ React, load, render, log, document }) {
  const loaded = load();
  render(React.createElement(loaded.default || loaded));
  log(document.activeElement.tagName);
}
