export default function proof({ React, load, render, log, click, find, document, unmount }) {
  const { People, default: Names } = load();
  const people = ["Ann", "Ben", "Cleo"].map((name, id) => ({ id, name, kind: "human" }));
  const text = () => log(document.getElementById("root").textContent);
  const buttons = () => [...document.querySelectorAll(".human button")].map((each) => each.textContent);
  render(<People people={people} />);
  log(buttons());
  click(".human:nth-child(2) button");
  text();
  render(<People people={[...people].reverse()} />);
  log(buttons());
  unmount();
  render(<Names names={["x", "y"]} label="names" />);
  text();
  click("#dark");
  log(find("li").style.color, find("ul").getAttribute("aria-label"), find("ul").getAttribute("style").includes("max-height: 200px"));
  render(<Names names={["x", "y", "z"]} label="names" />);
  text();
  unmount();
}
