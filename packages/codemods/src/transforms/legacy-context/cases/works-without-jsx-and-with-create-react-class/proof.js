export default async function proof({ React, load, render, click, snapshot }) {
  const exports = load();
  render(React.createElement(exports.default || exports));
  click("button");
  snapshot();
}
