export default async function proof({ React, load, render, log, find, settle, act, window, document }) {
  const App = load().default;
  render(<App />);
  log("layout at once", find("nav").textContent);
  await settle(20);
  log(find("h1").textContent);
  const link = find('a[href="/sent"]');
  act(() => void link.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true, button: 0 })));
  log("layout stays", find("nav").textContent, document.querySelector("nav").closest("[style]") === null);
  await settle(20);
  log(find("h1").textContent);
}
