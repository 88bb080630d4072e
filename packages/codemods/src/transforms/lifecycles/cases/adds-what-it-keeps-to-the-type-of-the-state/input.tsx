import * as React from "react";

export interface Props {
  value: string;
  open: boolean;
}

interface State {
  value: string;
  touched: boolean
}

export class Field extends React.Component<Props, State> {
  public state: State = { value: this.props.value, touched: false };

  public componentWillReceiveProps(nextProps: Readonly<Props>): void {
    if (nextProps.value !== this.props.value) {
      this.setState({ value: nextProps.value });
    }
  }

  public render() {
    return <b onClick={() => this.setState({ value: "", touched: true })}>{this.state.value}</b>;
  }
}

export default class Panel extends React.PureComponent<Props, { shown: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { shown: props.open };
  }
  UNSAFE_componentWillReceiveProps(next) {
    const { open } = this.props;
    if (next.open && !this.state && open !== next.open) this.setState({ shown: true });
  }
  render() {
    return null;
  }
}

export class Drawer extends React.PureComponent<Props, { shown: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { shown: props.open };
  }
  componentWillReceiveProps({ open }: Props) {
    if (open !== this.props.open) this.setState({ shown: open });
  }
  render() {
    return <i>{String(this.state.shown)}</i>;
  }
}
