// types: 16 17 18
import * as React from "react";
import * as ReactDOM from "react-dom";

const App = ({ name }: { name: string }) => <main>{name}</main>;

export function start(host: HTMLElement, done: () => void) {
  ReactDOM.render(<App name="a" />, host, () => done());
}

export const again = (host: Element) => ReactDOM.render(<App name="b" />, host);
