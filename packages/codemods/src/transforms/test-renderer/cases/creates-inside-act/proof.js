export default function proof({ load, log, window }) {
  const { snapshots } = load();
  window.IS_REACT_ACT_ENVIRONMENT = true;
  for (const each of snapshots()) log(each);
}
