import React from "react";

class Form extends React.Component {
  constructor(props) {
    super(props);
    this.reset = this.reset.bind(this);
    this.change = this.change.bind(this);
    this.state = this.getInitialState();
  }

  getInitialState() {
    if (this.props.empty) return { value: "" };
    return { value: "x" };
  }
  reset() {
    this.setState(this.getInitialState());
  }
  change(event) {
    this.setState({ value: event.target.value });
  }
  render() {
    return (
      <form onReset={this.reset}>
        <input value={this.state.value} onChange={this.change} />
        <b>{this.state.value}</b>
      </form>
    );
  }
}

export default Form;
