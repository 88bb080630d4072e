export default function proof({ load, log, window }) {
  window.IS_REACT_ACT_ENVIRONMENT = true;
  load().run(log);
  window.document.body.textContent = "";
}
