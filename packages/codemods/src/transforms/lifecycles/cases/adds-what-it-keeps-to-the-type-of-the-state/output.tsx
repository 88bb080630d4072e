import * as React from "react";

export interface Props {
  value: string;
  open: boolean;
}

interface State {
  value: string;
  touched: boolean;
  prevValue?: Props["value"];
}

export class Field extends React.Component<Props, State> {
  public state: State = { value: this.props.value, touched: false, prevValue: this.props.value };

  public static getDerivedStateFromProps(nextProps: Readonly<Props>, prevState: State) {
    if (nextProps.value !== prevState.prevValue) {
      return { prevValue: nextProps.value, value: nextProps.value };
    }
    return null;
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

export class Drawer extends React.PureComponent<Props, { shown: boolean; prevOpen?: Props["open"]; }> {
  constructor(props: Props) {
    super(props);
    this.state = { shown: props.open, prevOpen: this.props.open };
  }
  static getDerivedStateFromProps({ open }: Props, prevState: { shown: boolean } & { prevOpen?: Props["open"] }) {
    if (open !== prevState.prevOpen) return { prevOpen: open, shown: open };
    return null;
  }
  render() {
    return <i>{String(this.state.shown)}</i>;
  }
}
