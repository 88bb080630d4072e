export default function proof({ React, load, render, snapshot }) {
  const App = load().default;
  render(React.createElement(App, { text: "x" }));
  snapshot();
  render(React.createElement(App, { text: "y" }));
}
