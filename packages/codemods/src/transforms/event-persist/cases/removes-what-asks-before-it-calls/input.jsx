import React from "react";

export class Field extends React.Component {
  handleChange(event) {
    if (event && event.persist) event.persist();
    if (typeof event.persist === "function") {
      event.persist();
    }
    event && typeof event.persist === 'function' && event.persist();
    this.save(event.target.value);
  }

  handleBlur(event) {
    if (event && this.props.isSlow) event.persist();
    setTimeout(() => this.props.onBlur(event));
  }

  render() {
    return <input onChange={this.handleChange.bind(this)} onBlur={(event) => this.handleBlur(event)} />;
  }
}
