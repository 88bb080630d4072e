import React from "react";
import { load } from "./api";

export default class Page extends React.Component {
  state = { items: [], width: 0 };

  UNSAFE_componentWillMount() {
    load(this.props.id).then((items) => this.setState({ items }));
  }

  UNSAFE_componentWillReceiveProps = (nextProps) => {
    if (nextProps.id !== this.props.id) this.fetch(nextProps.id);
    this.setState({ width: nextProps.width });
  };

  UNSAFE_componentWillUpdate(nextProps, nextState) {
    this.height = this.node.getBoundingClientRect().height;
  }

  reload() {
    this.UNSAFE_componentWillMount();
  }

  fetch(id) {}

  render() {
    return <div ref={(node) => { this.node = node; }} onClick={() => this.reload()}>{this.state.items.length}</div>;
  }
}
