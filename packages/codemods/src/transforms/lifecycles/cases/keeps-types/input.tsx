import * as React from "react";

interface Props { value: string; onLoad(): void }
interface State { value: string }

export class A extends React.Component<Props, State> {
  public componentWillMount(): void {
    this.setState({ value: this.props.value });
  }
  public componentWillReceiveProps(nextProps: Readonly<Props>): void {
    if (nextProps.value !== this.props.value) this.setState({ value: nextProps.value });
  }
  public componentWillUpdate?(nextProps: Props): void;
  public render() {
    return <b>{this.state.value}</b>;
  }
}
