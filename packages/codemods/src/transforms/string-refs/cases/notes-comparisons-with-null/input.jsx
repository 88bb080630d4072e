import React from "react";

export default class Box extends React.Component {
  isThere() {
    return this.refs.box !== null && this.refs.box != null && this.refs.box !== undefined;
  }

  render() {
    return <div ref="box" />;
  }
}
