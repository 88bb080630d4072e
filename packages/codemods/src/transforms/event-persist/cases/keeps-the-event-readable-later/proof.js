export default async function proof({ React, load, render, container, click, log, window }) {
  const Later = load().default;
  render(React.createElement(Later, { log }));
  click(container.querySelector("button"));
  await new Promise((resolve) => window.setTimeout(resolve, 5));
}
