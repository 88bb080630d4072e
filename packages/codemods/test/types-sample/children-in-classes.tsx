// types: 16 17
import * as React from "react";

interface Props {
  title: string;
}

interface State {
  open: boolean;
}

export class Panel extends React.Component<Props, State> {
  state: State = { open: false };

  toggle = () => this.setState((state) => ({ open: !state.open }));

  render() {
    const { title, children } = this.props;
    return (
      <section>
        <button onClick={this.toggle}>{title}</button>
        {this.state.open && children}
      </section>
    );
  }
}

export class Plain extends React.PureComponent {
  render() {
    return <Panel title="a">{this.props.children}</Panel>;
  }
}
