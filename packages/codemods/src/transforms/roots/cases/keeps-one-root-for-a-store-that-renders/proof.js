export default function proof({ load, snapshot, click }) {
  load();
  snapshot();
  click("button");
  click("button");
  snapshot();
}
