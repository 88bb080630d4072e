export default function proof({ load, act, log, snapshot, document }) {
  const { start, stop, open, close } = load();
  const node = document.createElement("div");
  act(() => start());
  act(() => open(node, "one"));
  snapshot(document.body);
  log(node.innerHTML);
  act(() => log(stop(), stop(), close(node), close(node)));
  log(node.innerHTML);
  snapshot(document.body);
  act(() => start());
}
