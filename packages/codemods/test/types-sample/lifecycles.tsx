// types: 16 17 18
import * as React from "react";

interface Props {
  id: string;
}
interface State {
  data: string | null;
}

export class Loader extends React.Component<Props, State> {
  state: State = { data: null };

  componentWillMount() {
    this.setState({ data: this.props.id });
  }

  componentWillReceiveProps(next: Readonly<Props>) {
    if (next.id !== this.props.id) this.setState({ data: next.id });
  }

  shouldComponentUpdate(next: Props, state: State) {
    return next.id !== this.props.id || state.data !== this.state.data;
  }

  componentWillUpdate(next: Props, state: State, context: any) {
    console.log(next.id, state.data, context);
  }

  componentDidUpdate(previous: Props, before: State, snapshot?: number) {
    console.log(previous.id, before.data, snapshot);
  }

  render() {
    return <p>{this.state.data}</p>;
  }
}
