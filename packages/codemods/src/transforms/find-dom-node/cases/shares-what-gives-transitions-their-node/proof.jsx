export default async function proof({ React, load, render, settle, log }) {
  const Slide = load("slide.js").default;
  render(<Slide log={log} />);
  await settle(20);
}
