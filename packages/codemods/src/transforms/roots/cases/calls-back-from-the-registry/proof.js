export default function proof({ React, load, act, log, container }) {
  const { show, hide } = load();
  act(() => {
    show(React.createElement("i", null, "one"), container, () => log("there", container.innerHTML));
    log("next");
  });
  act(() => show(React.createElement("i", null, "two"), container));
  log(container.innerHTML);
  act(() => log(hide(container)));
  act(() => log(hide(container)));
}
