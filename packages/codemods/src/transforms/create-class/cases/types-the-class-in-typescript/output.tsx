import * as React from "react";
import createReactClass from "create-react-class";

interface Props { label: string }

export class Tag extends React.Component<Props, { open: boolean }> {
  constructor(props: Props) {
    super(props);
    this.toggle = this.toggle.bind(this);
    this.state = { open: false };
  }
  toggle(event: React.MouseEvent): void {
    this.setState({ open: !this.state.open });
  }
  render() {
    return <b onClick={this.toggle}>{this.props.label}</b>;
  }
}

export const Asking = createReactClass({
  check() {
    return this.isMounted();
  },
  render() {
    return null;
  },
});
