export default function proof({ React, load, render, unmount, log, document, snapshot }) {
  const module = load();
  const Page = ({ text }) =>
    React.createElement(
      "main",
      null,
      React.createElement(module.Layer, { className: "layer" }, React.createElement("i", null, text)),
      React.createElement(module.EarlyLayer, { text }),
    );
  render(React.createElement(Page, { text: "one" }));
  snapshot(document.body);
  render(React.createElement(Page, { text: "two" }));
  snapshot(document.body);
  unmount();
  snapshot(document.body);
  log(module.log.filter((each) => each !== "changed"));
}
