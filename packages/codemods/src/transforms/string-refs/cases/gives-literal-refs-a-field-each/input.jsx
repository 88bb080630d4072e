import React, { Component } from "react";

export default class Form extends Component {
  static defaultProps = { label: "Name" }; // shown above

  state = { text: "" };

  componentDidMount() {
    this.refs.field.focus();
    if (this.refs.missingYet === undefined) this.setState({ text: "mounted" });
  }

  show = () => {
    const { field, hint: note } = this.refs;
    field.value = note.textContent;
  };

  render() {
    return (
      <div>
        <label ref="hint">{this.props.label}</label>
        {/* focused at once */}
        <input ref={"field"} onClick={this.show} />
        {this.state.text && <p ref="missingYet">{this.state.text}</p>}
      </div>
    );
  }
}
