export default function proof({ load, act, log }) {
  const module = load();
  log(module.log);
  act(() => {
    module.again(() => log("four is there"));
    log("after four");
  });
  act(() => void module.again());
}
