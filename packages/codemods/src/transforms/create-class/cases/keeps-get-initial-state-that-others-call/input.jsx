import React from "react";
import createClass from "create-react-class";

const Form = createClass({
  getInitialState() {
    if (this.props.empty) return { value: "" };
    return { value: "x" };
  },
  reset() {
    this.setState(this.getInitialState());
  },
  change(event) {
    this.setState({ value: event.target.value });
  },
  render() {
    return (
      <form onReset={this.reset}>
        <input value={this.state.value} onChange={this.change} />
        <b>{this.state.value}</b>
      </form>
    );
  },
});

export default Form;
