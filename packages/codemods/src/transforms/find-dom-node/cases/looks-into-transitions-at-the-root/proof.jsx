export default async function proof({ React, load, render, click, settle, log }) {
  const Notices = load().default;
  render(<Notices log={log} />);
  await settle(20);
  click("section");
}
