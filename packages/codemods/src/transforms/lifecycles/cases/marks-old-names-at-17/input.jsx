import React from "react";

export class List extends React.Component {
  componentWillReceiveProps(next) {
    this.props.load(next.page);
  }

  render() {
    return <p>{this.props.page}</p>;
  }
}
