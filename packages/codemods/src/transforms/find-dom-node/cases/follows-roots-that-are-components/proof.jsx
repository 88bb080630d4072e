export default function proof({ React, load, render, log }) {
  const { Page } = load("page.js");
  render(<Page log={log} />);
  render(<Page log={log} isPlain />);
  render(<Page log={log} isEmpty />);
  render(<Page log={log} />);
}
