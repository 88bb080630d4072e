export default function proof({ React, load, render, unmount, act, log, snapshot }) {
  let answer;
  render(React.createElement(load().default, { wait: (callback) => (answer = callback), log }));
  act(() => answer("there"));
  snapshot();
  unmount();
  act(() => answer("late"));
}
