export default function proof({ React, load, render, click, log, snapshot, unmount }) {
  const Form = load().default;
  render(<Form log={log} />);
  snapshot();
  click("button");
  click("button");
  unmount();
}
