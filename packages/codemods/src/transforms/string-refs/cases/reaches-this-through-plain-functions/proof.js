export default async function proof({ React, load, render, settle }) {
  render(React.createElement(load().default, { offset: 5 }));
  await settle(5);
}
