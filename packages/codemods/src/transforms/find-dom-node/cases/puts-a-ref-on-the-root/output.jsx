import React, { Component } from "react";

export default class Menu extends Component {
  state = { open: false, log: [] };
  rootRef = React.createRef();

  componentDidMount() {
    document.addEventListener("click", this.handleClick);
    this.rootRef.current.setAttribute("data-mounted", "yes");
  }

  componentWillUnmount() {
    document.removeEventListener("click", this.handleClick);
    this.props.onGone(this.rootRef.current.tagName);
  }

  handleClick = (event) => {
    const inside = this.rootRef.current && this.rootRef.current.contains(event.target);
    this.setState((state) => ({ log: [...state.log, inside ? "in" : "out"] }));
  };

  render() {
    const { hidden, onGone, ...rest } = this.props;
    if (hidden) return null;
    return (
      <div
        ref={this.rootRef}
        className="menu"
        {...rest}
      >
        <b>{this.state.log.join()}</b>
      </div>
    );
  }
}
