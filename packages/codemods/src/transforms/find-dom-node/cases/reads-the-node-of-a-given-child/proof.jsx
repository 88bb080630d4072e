export default function proof({ React, load, render, click, log, unmount }) {
  const Page = load("page.js").default;
  render(<Page log={log} isHidden={false} />);
  click("button");
  render(<Page log={log} isHidden />);
  click("button");
}
