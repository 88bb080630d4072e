export default function proof({ React, load, render, unmount, document, snapshot }) {
  const { Portal, Tip } = load();
  const Page = ({ text }) =>
    React.createElement(
      "main",
      null,
      React.createElement(Portal, { title: text }, React.createElement("i", null, text)),
      React.createElement(Tip, { text }, "word"),
    );
  for (const text of ["one", "two"]) {
    render(React.createElement(Page, { text }));
    snapshot(document.body);
  }
  unmount();
  snapshot(document.body);
}
