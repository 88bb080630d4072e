import React from "react";
import ReactDOM, { render } from "react-dom";

export const log = [];
const first = document.createElement("div");
const second = document.createElement("div");
const third = document.createElement("div");

function done() {
  log.push("named " + second.innerHTML);
}

ReactDOM.render(<App name="one" />, first, () => {
  log.push("inline " + first.innerHTML);
  log.push("still inline");
});
log.push("next");

render(<App name="two" />, second, done);

ReactDOM.render(<App name="three" />, third, function () {
  if (third.firstChild) return log.push("early " + third.innerHTML);
  log.push("late");
});

export const again = (callback) => ReactDOM.render(<App name="four" />, document.createElement("div"), callback);

function App({ name }) {
  React.useLayoutEffect(() => {
    log.push("layout " + name);
  });
  return <b>{name}</b>;
}
