export default async function proof({ React, load, render, log, click, settle, find, window }) {
  const App = load().default;
  render(<App />);
  await settle(20);
  log(find("h1").textContent);
  for (const name of ["/about", "/contact"]) {
    find(`a[href="${name}"]`).dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true, button: 0 }));
    await settle(20);
    log(find("h1").textContent);
  }
}
