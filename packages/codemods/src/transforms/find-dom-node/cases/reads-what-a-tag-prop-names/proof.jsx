export default function proof({ React, load, render, log }) {
  const Scroll = load().default;
  render(<Scroll log={log} other="i" />);
  render(<Scroll key="b" log={log} other="i" tag="ul" />);
}
