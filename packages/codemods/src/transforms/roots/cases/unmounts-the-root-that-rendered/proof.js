export default function proof({ load, act, log, snapshot, document }) {
  const modal = load();
  act(() => modal.open("one"));
  act(() => modal.open("two"));
  snapshot(document.body);
  act(() => log(modal.close()));
  snapshot(document.body);
  act(() => log(modal.close()));
  act(() => modal.open("three"));
  log(modal.events);
  snapshot(document.body);
}
