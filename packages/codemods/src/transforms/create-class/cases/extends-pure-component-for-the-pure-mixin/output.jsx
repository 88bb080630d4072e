import React from "react";

export class Label extends React.PureComponent {
  render() {
    return <i>{this.props.text}</i>;
  }
}
