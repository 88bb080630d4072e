export default function proof({ load, act, log, document, snapshot }) {
  const { create, openPanel, direct, plain } = load();
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
  act(() => log(plain(document.body.appendChild(document.createElement("aside")))));
  snapshot(document.body);
}
