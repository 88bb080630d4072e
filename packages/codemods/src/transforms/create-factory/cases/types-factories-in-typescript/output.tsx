import * as React from "react";

class Panel extends React.Component<{ open: boolean }> {
  render() {
    return this.props.open && <section>{/* empty */}</section>;
  }
}
const choose = () => Panel;

const panel = (props?: (React.Attributes & React.ComponentPropsWithRef<typeof Panel>) | null, ...children: React.ReactNode[]) => React.createElement(/* open */ Panel, props, ...children);
const div = (props?: (React.Attributes & React.ComponentPropsWithRef<"div">) | null, ...children: React.ReactNode[]) => React.createElement("div", props, ...children);
const chosen = (React.createElement as (...args: any[]) => any).bind(null, choose());
const typed: (props: { open: boolean }) => React.ReactElement = (props, ...children) => React.createElement(Panel, props, ...children);

export default function App() {
  return div({ id: "app" }, panel({ open: true }), chosen({ open: false }), typed({ open: false }), React.createElement("hr"), React.createElement(Panel, { open: true }));
}
