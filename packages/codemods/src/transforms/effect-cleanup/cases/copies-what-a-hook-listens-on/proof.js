export default async function proof({ React, load, render, unmount, find, log }) {
  const Drop = load().default;
  await render(React.createElement(Drop, { log: () => log("dropped") }));
  const target = find("#target");
  target.dispatchEvent(new Event("drop"));
  await unmount();
  target.dispatchEvent(new Event("drop"));
  log("gone");
}
