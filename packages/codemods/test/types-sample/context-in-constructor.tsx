// types: 16 17
import * as React from "react";

interface Props {
  id: string;
}

const Store = React.createContext({ read: (id: string) => id.length });

export class Item extends React.Component<Props, { size: number }> {
  static contextType = Store;

  constructor(props: Props, context: any) {
    super(props, context);
    this.state = { size: context.read(props.id) };
  }

  componentDidUpdate() {
    this.context.read(this.props.id);
  }

  render() {
    return <i>{this.state.size}</i>;
  }
}
