export default function proof({ React, load, render, log, document, unmount }) {
  const { default: Log } = load();
  const text = () => [...document.querySelectorAll(".line")].map((each) => `${each.textContent} ${each.style.height}`);
  const lines = [{ text: "a", height: 20 }, { text: "b", height: 30 }];
  render(<Log lines={lines} version={1} />);
  log(text(), document.querySelector("[tabindex]").tabIndex);
  lines[0].text = "changed";
  render(<Log lines={lines} version={2} />);
  log(text());
  render(<Log lines={[...lines, { text: "c", height: 10 }]} version={2} />);
  log(text());
  unmount();
}
