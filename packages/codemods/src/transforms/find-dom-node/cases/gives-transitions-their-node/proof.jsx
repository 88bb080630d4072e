export default async function proof({ React, load, render, click, settle, log, snapshot }) {
  const Notes = load().default;
  render(<Notes log={log} />);
  await settle(20);
  snapshot();
  click("button");
  await settle(20);
}
