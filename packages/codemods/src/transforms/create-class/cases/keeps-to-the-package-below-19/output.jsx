import React from "react";
import createReactClass from "create-react-class";

export class Old extends React.Component {
  render() {
    return <b>{this.props.text}</b>;
  }
}

export const Packaged = createReactClass({
  render() {
    return <i>{this.props.text}</i>;
  },
});
