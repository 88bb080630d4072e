export default async function proof({ React, load, render, settle, snapshot }) {
  render(React.createElement(load().default));
  await settle(20);
  await settle(20);
  snapshot();
}
