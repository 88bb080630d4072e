export default function proof({ React, load, render }) {
  render(React.createElement(load().default, null, React.createElement("i")));
}
