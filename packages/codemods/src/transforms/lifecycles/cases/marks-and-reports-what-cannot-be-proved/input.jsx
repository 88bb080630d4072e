import React from "react";
import { load } from "./api";

export default class Page extends React.Component {
  state = { items: [], width: 0 };

  componentWillMount() {
    load(this.props.id).then((items) => this.setState({ items }));
  }

  componentWillReceiveProps = (nextProps) => {
    if (nextProps.id !== this.props.id) this.fetch(nextProps.id);
    this.setState({ width: nextProps.width });
  };

  componentWillUpdate(nextProps, nextState) {
    this.height = this.node.getBoundingClientRect().height;
  }

  reload() {
    this.componentWillMount();
  }

  fetch(id) {}

  render() {
    return <div ref={(node) => { this.node = node; }} onClick={() => this.reload()}>{this.state.items.length}</div>;
  }
}
