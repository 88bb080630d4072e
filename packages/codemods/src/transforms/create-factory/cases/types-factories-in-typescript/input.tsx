import * as React from "react";
import { createFactory } from "react";

class Panel extends React.Component<{ open: boolean }> {
  render() {
    return this.props.open && <section>{/* empty */}</section>;
  }
}
const choose = () => Panel;

const panel = createFactory(/* open */ Panel);
const div = React.createFactory("div");
const chosen = createFactory(choose());
const typed: (props: { open: boolean }) => React.ReactElement = createFactory(Panel);

export default function App() {
  return div({ id: "app" }, panel({ open: true }), chosen({ open: false }), typed({ open: false }), createFactory("hr")(), createFactory(Panel)({ open: true }));
}
