export default async function proof({ React, load, render, container, click, log }) {
  const Drawer = load().default;
  for (const props of [
    { isOpen: true, isReady: true },
    { isOpen: true, isReady: 0 },
    { isOpen: false, isReady: true },
  ]) {
    render(React.createElement(Drawer, { ...props, log, key: JSON.stringify(props) }));
    click(container.querySelector("button"));
    click(container.querySelector("button"));
  }
}
