// types: 16 17 18
import React = require("react");
import ReactDOM = require("react-dom");

const Text: React.FC<{ text: React.ReactText }> = ({ text }) => <b>{text}</b>;
const box = React.createRef<HTMLDivElement>();

export function show(at: HTMLElement, into: React.RefObject<HTMLDivElement> = box) {
  ReactDOM.render(<Text text={into.current ? 1 : "a"} />, at);
}
