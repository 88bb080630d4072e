export default async function proof({ load, log, require, version, window }) {
  if (version === "16") {
    const Adapter = require("enzyme-adapter-react-16");
    require("enzyme").configure({ adapter: new (Adapter.default || Adapter)() });
  }
  const before = [];
  const tests = [];
  window.describe = (name, body) => body();
  window.beforeEach = (hook) => before.push(hook);
  window.it = (name, body) => tests.push({ name, body });
  const plain = (value) => (value !== null && typeof value === "object" && !Array.isArray(value) ? `${value.length} found` : value);
  window.expect = (value) => ({
    toBe: (wanted) => log("is", value, Object.is(value, wanted)),
    toEqual: (wanted) => log("equals", value, JSON.stringify(value) === JSON.stringify(wanted)),
    toHaveLength: (wanted) => log("has", plain(value), value.length === wanted),
  });
  const waiting = [];
  const { setTimeout } = window;
  window.setTimeout = (callback) => waiting.push(callback);
  window.jest = { advanceTimersByTime: () => waiting.splice(0).forEach((each) => each()) };
  window.IS_REACT_ACT_ENVIRONMENT = true;
  load();
  for (const { name, body } of tests) {
    log(name);
    for (const hook of before) hook();
    body();
    window.document.body.textContent = "";
  }
  window.setTimeout = setTimeout;
}
