export default async function proof({ React, load, render, unmount, log, settle }) {
  render(React.createElement(load().default, { log }));
  unmount();
  await settle();
}
