export default function proof({ React, load, render, click, log, snapshot }) {
  const List = load().default;
  const items = ["a", "b"];
  const onPick = (text) => log("picked", text);
  log(List.displayName, Object.keys(List.propTypes));
  render(React.createElement(List, { items, onPick }));
  snapshot();
  render(React.createElement(List, { items, onPick }));
  click("li");
  render(React.createElement(List, { items: ["c"], onPick, title: "t" }));
}
