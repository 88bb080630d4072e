export default function proof({ load, act, log, window, container, snapshot }) {
  load();
  snapshot();
  act(() => log(window.stop(container)));
  act(() => log(window.stop(container)));
  snapshot();
}
