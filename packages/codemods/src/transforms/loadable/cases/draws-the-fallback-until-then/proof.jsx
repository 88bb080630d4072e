export default async function proof({ React, load, render, log, settle, window, document, unmount }) {
  window.addEventListener("error", (event) => event.preventDefault());
  const { Page, Title, Flaky, Guard } = load();
  const text = () => document.getElementById("root").textContent;
  const page = React.createRef();
  render(<Page ref={page} name="you" />);
  log("at first", text());
  await settle(20);
  log("then", text(), page.current.greet());
  render(<Title text="title" fallback={<i>own</i>} />);
  log("own fallback", text());
  await settle(20);
  log("named", text());
  render(<Guard key="1"><Flaky name="flaky" /></Guard>);
  await settle(20);
  log("failed", text());
  render(<Guard key="2"><Flaky name="flaky" /></Guard>);
  await settle(20);
  log("mounted again", text());
  unmount();
}
