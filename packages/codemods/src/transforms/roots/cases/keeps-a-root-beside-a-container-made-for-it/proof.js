export default async function proof({ load, act, log, snapshot, click, settle, document }) {
  const { default: confirm, notify } = load();
  let answer;
  act(() => {
    confirm("Sure?").then((value) => (answer = value));
  });
  act(() => notify("hello"));
  snapshot(document.body);
  click(".yes");
  await settle();
  log("answered", answer);
  snapshot(document.body);
}
