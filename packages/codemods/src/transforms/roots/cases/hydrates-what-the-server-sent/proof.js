export default function proof({ load, click, snapshot, container, log }) {
  container.innerHTML = "<button>count 0</button>";
  const button = container.firstChild;
  load();
  log(button === container.firstChild);
  click("button");
  snapshot();
}
