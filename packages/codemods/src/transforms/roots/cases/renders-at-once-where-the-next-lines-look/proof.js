export default function proof({ load, act, log, container }) {
  const { measure, focus } = load();
  act(() => log(measure("hello")));
  act(() => log(focus(container)));
}
