export default function proof({ React, load, render, snapshot, click, log, document, unmount }) {
  const Menu = load().default;
  render(React.createElement(Menu, { title: "t", onGone: log }));
  click("b");
  click(document.body);
  snapshot();
  unmount();
}
