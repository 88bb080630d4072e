export default async function proof({ React, load, render, log, click, settle, document, unmount }) {
  const { Names, Lines, Table, Log } = load();
  const text = (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent);
  const ranges = [];
  render(<Names names={["Ann", "Ben", "Cleo"]} onRange={(first, last) => ranges.push(`${first}-${last}`)} />);
  await settle();
  log(text(".names .row"), ranges);
  click("button");
  render(<Names names={["Dan", "Ann"]} onRange={() => {}} />);
  log(text(".names .row"));
  unmount();
  render(<Lines height={100} lines={[{ text: "a", height: 20 }, { text: "b", height: 30 }]} />);
  log(text(".line"), [...document.querySelectorAll(".line")].map((each) => each.style.height));
  unmount();
  render(<Table />);
  log(text("i"));
  unmount();
  render(<Log lines={["a"]} />);
  log(text(".log"));
  render(<Log lines={["A", "b"]} />);
  log(text(".log"));
  unmount();
}
