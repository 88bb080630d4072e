import React, { Component } from "react";

export default class Field extends Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  render() {
    const { long, ...rest } = this.props;
    if (long) {
      return <textarea ref={this.rootRef} {...rest} />;
    }
    return (
      <label ref={this.rootRef}>
        <input {...rest} />
      </label>
    );
  }
}
