export default function proof({ React, load, render, log, click }) {
  render(React.createElement(load().default, { onOpen: log }));
  click("div");
  click("div");
}
