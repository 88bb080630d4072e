export default function proof({ React, window, render, load, log, find }) {
  const { act, default: Effects } = load();
  render(React.createElement(Effects, { say: log }));
  window.IS_REACT_ACT_ENVIRONMENT = true;
  act(() => {
    find("button").click();
    log("clicked");
  });
  log("after act");
}
