import * as React from "react";
import createReactClass from "create-react-class";

interface Props { label: string }

export const Tag = createReactClass<Props, { open: boolean }>({
  getInitialState(): { open: boolean } {
    return { open: false };
  },
  toggle: function (event: React.MouseEvent): void {
    this.setState({ open: !this.state.open });
  },
  render() {
    return <b onClick={this.toggle}>{this.props.label}</b>;
  },
});

export const Asking = createReactClass({
  check() {
    return this.isMounted();
  },
  render() {
    return null;
  },
});
