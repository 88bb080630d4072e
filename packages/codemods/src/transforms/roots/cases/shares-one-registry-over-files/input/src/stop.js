import ReactDOM from "react-dom";

export function stop() {
  return ReactDOM.unmountComponentAtNode(document.getElementById("root"));
}
