export default function proof({ React, load, render, click, log, snapshot }) {
  const Counter = load();
  log(Counter.displayName, Counter.version, Object.keys(Counter.propTypes), Counter.defaultProps);
  render(React.createElement(Counter, { onChange: (n) => log("changed to", n) }));
  snapshot();
  click("button");
  click("button");
}
