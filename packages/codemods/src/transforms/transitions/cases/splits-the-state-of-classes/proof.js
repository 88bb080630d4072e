export default async function proof({ React, load, render, type, find, log, settle }) {
  render(React.createElement(load().default, { items: ["mario", "zelda", "metroid"] }));
  type("input", "m");
  log(find("input").value);
  await settle(20);
  log(find("div").textContent);
}
