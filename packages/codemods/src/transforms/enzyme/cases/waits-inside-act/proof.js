export default async function proof({ load, log, require, version, window }) {
  if (version === "16") {
    const Adapter = require("enzyme-adapter-react-16");
    require("enzyme").configure({ adapter: new (Adapter.default || Adapter)() });
  }
  const tests = [];
  window.describe = (name, body) => body();
  window.it = (name, body) => tests.push(body);
  window.expect = (value) => ({ toBe: (wanted) => log("is", value, value === wanted) });
  window.IS_REACT_ACT_ENVIRONMENT = true;
  load();
  for (const each of tests) await each();
  window.document.body.textContent = "";
}
