import ReactDOM from "react-dom";

export function stop() {
  ReactDOM.unmountComponentAtNode(document.getElementById("legacy-widget"));
}
