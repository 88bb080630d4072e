export default function proof({ React, render, load, log, snapshot }) {
  const refs = { input: React.createRef(), button: React.createRef(), handle: React.createRef() };
  render(React.createElement(load().default, { refs }));
  log(refs.input.current.value, refs.button.current.textContent, refs.handle.current.next());
  snapshot();
}
