export default function proof({ load, act, log, document, snapshot }) {
  const { create, openPanel, direct } = load();
  let toaster;
  act(() => {
    toaster = create({});
  });
  act(() => toaster.show("hi"));
  act(() => log(openPanel()));
  const node = document.createElement("p");
  let other;
  act(() => {
    other = direct(node);
  });
  act(() => other.show("there"));
  log(node.innerHTML);
  snapshot(document.body);
}
