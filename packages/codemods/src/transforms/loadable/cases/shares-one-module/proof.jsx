export default async function proof({ React, load, render, log, find, click, settle, window, document, unmount }) {
  // React 16 to 18 report an error that a boundary catches to the window as well.
  window.addEventListener("error", (event) => event.preventDefault());
  const { Home, Flaky, Slow, Both } = load("index.js");
  const text = () => document.getElementById("root").textContent;
  render(<Home name="you" />);
  log("at first", text());
  await settle(20);
  log("then", text());
  render(<Home name="again" />);
  log("kept", text());
  render(<Flaky name="flaky" />);
  await settle(20);
  log("failed", text());
  click("button");
  await settle(20);
  log("retried", text());
  render(<Slow />);
  log("slow", text());
  await settle(45);
  log("past the delay", text());
  await settle(45);
  log("timed out", text());
  render(<Both />);
  await settle(20);
  log("both", text());
  unmount();
}
