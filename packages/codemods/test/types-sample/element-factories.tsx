// types: 16 17 18
import * as React from "react";

const Label = (props: { text: string }) => <i>{props.text}</i>;

class Panel extends React.Component<{ open: boolean }> {
  render() {
    return this.props.open ? <p /> : null;
  }
}

export const label: React.FunctionComponentFactory<{ text: string }> = React.createFactory(Label);
export const panel = React.createFactory(Panel);
export const div = React.createFactory("div");
export const list = [label({ text: "a", key: "a" }), panel({ open: true, key: 1 }), div({ className: "a" }, "b")];
export const now = React.createFactory(Panel)({ open: false });
export const bare = React.createFactory("hr")();
