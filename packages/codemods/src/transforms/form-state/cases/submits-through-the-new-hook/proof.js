export default async function proof({ React, render, load, find, act, settle, snapshot }) {
  render(React.createElement(load().default));
  snapshot();
  for (let round = 0; round < 2; round += 1) {
    await act(async () => find("button").click());
    await settle(20);
    snapshot();
  }
}
