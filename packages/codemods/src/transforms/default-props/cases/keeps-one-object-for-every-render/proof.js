export default async function proof({ React, load, render, click, log, snapshot }) {
  const { List, Other } = load();
  render(React.createElement("div", null, React.createElement(List, { log }), React.createElement(Other)));
  click("button");
  click("button");
  snapshot();
}
