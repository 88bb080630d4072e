export default function proof({ load, log }) {
  log(load().describe());
}
