export default async function proof({ React, load, render, click, snapshot }) {
  render(React.createElement(load().default));
  snapshot();
  click("button");
  snapshot();
}
