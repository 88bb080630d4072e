import React, { Component } from "react";
import ReactDOM from "react-dom";

export default class Menu extends Component {
  state = { open: false, log: [] };

  componentDidMount() {
    document.addEventListener("click", this.handleClick);
    ReactDOM.findDOMNode(this).setAttribute("data-mounted", "yes");
  }

  componentWillUnmount() {
    document.removeEventListener("click", this.handleClick);
    this.props.onGone(ReactDOM.findDOMNode(this).tagName);
  }

  handleClick = (event) => {
    const inside = ReactDOM.findDOMNode(this) && ReactDOM.findDOMNode(this).contains(event.target);
    this.setState((state) => ({ log: [...state.log, inside ? "in" : "out"] }));
  };

  render() {
    const { hidden, onGone, ...rest } = this.props;
    if (hidden) return null;
    return (
      <div
        className="menu"
        {...rest}
      >
        <b>{this.state.log.join()}</b>
      </div>
    );
  }
}
