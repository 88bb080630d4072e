export default async function proof({ React, load, render, window, snapshot, settle }) {
  render(React.createElement(load().default));
  await settle(20);
  snapshot();
}
