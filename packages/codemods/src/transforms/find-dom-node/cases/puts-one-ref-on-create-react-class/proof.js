export default function proof({ React, load, render }) {
  const loaded = load();
  render(React.createElement(loaded.default || loaded, { lang: "en" }));
}
