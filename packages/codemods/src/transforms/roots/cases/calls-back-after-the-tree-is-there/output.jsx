import React from "react";
import ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";

export const log = [];
const first = document.createElement("div");
const second = document.createElement("div");
const third = document.createElement("div");

function done() {
  log.push("named " + second.innerHTML);
}

ReactDOM.flushSync(() => createRoot(first).render(<App name="one" />));
log.push("inline " + first.innerHTML);
log.push("still inline");
log.push("next");

ReactDOM.flushSync(() => createRoot(second).render(<App name="two" />));
done();

ReactDOM.flushSync(() => createRoot(third).render(<App name="three" />));
(function () {
  if (third.firstChild) return log.push("early " + third.innerHTML);
  log.push("late");
})();

export const again = (callback) => {
  ReactDOM.flushSync(() => createRoot(document.createElement("div")).render(<App name="four" />));
  if (callback) callback();
};

function App({ name }) {
  React.useLayoutEffect(() => {
    log.push("layout " + name);
  });
  return <b>{name}</b>;
}
