import ReactDOM from "react-dom";

export function hide(node) {
  return ReactDOM.unmountComponentAtNode(node);
}
