import React from "react";

export class Field extends React.Component {
  handleChange(event) {
    this.save(event.target.value);
  }

  handleBlur(event) {
    setTimeout(() => this.props.onBlur(event));
  }

  render() {
    return <input onChange={this.handleChange.bind(this)} onBlur={(event) => this.handleBlur(event)} />;
  }
}
