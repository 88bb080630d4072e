import React, { Component } from "react";

export default class Field extends Component {
  render() {
    const { long, ...rest } = this.props;
    if (long) {
      return <textarea {...rest} />;
    }
    return (
      <label>
        <input {...rest} />
      </label>
    );
  }
}
