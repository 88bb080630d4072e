import React from "react";

export default class Form extends React.Component {
  read() {
    const { field } = this.refs;
    return [this.refs.label, this.refs["field"].value, field];
  }

  render() {
    return (
      <form>
        <label ref="label" />
        <input ref="field" />
      </form>
    );
  }
}
