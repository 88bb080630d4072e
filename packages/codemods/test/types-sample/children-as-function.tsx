// types: 16 17 18
import * as React from "react";

interface Props {
  children: (open: boolean, toggle: () => void) => React.ReactNode;
}

export class Toggle extends React.Component<Props, { open: boolean }> {
  state = { open: false };

  toggle = () => this.setState({ open: !this.state.open });

  render() {
    return <>{this.props.children(this.state.open, this.toggle)}</>;
  }
}

export const menu = <Toggle>{(open, toggle) => <button onClick={toggle}>{open ? "close" : "open"}</button>}</Toggle>;
