export default async function proof({ React, load, render, click, find, log }) {
  render(React.createElement(load().default, { user: "u" }));
  click("button");
  log(find("i").textContent);
}
