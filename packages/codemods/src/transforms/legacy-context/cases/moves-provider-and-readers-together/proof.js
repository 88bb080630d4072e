export default async function proof({ React, load, render, click, snapshot }) {
  const App = load().default;
  render(React.createElement(App, { theme: "dark" }));
  snapshot();
  click("button");
  snapshot();
  render(React.createElement(App, { theme: "light" }));
  snapshot();
}
