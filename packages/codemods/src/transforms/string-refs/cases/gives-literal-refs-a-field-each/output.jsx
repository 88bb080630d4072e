import React, { Component } from "react";

export default class Form extends Component {
  static defaultProps = { label: "Name" }; // shown above

  state = { text: "" };
  hintRef = React.createRef();
  fieldRef = React.createRef();
  missingYetRef = React.createRef();

  componentDidMount() {
    this.fieldRef.current.focus();
    if (this.missingYetRef.current === null) this.setState({ text: "mounted" });
  }

  show = () => {
    const field = this.fieldRef.current;
    const note = this.hintRef.current;
    field.value = note.textContent;
  };

  render() {
    return (
      <div>
        <label ref={this.hintRef}>{this.props.label}</label>
        {/* focused at once */}
        <input ref={this.fieldRef} onClick={this.show} />
        {this.state.text && <p ref={this.missingYetRef}>{this.state.text}</p>}
      </div>
    );
  }
}
