export default function proof({ React, load, render, log }) {
  render(React.createElement(load().default, { log }));
}
