export default function proof({ React, load, render, unmount, window, document, fire, log, snapshot }) {
  const { Clock, Busy } = load();
  render(React.createElement("div", null, React.createElement(Clock), React.createElement(Busy, { onHide: (ready) => log("hide", ready) })));
  fire(document.body, "resize");
  snapshot();
  fire(document.body, "click");
  unmount();
}
