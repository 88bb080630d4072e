import React from "react";

export default class Tabs extends React.Component {
  state = { open: 0 };

  componentDidUpdate() {
    const ref = this.refs.current;
    this.props.onOpen(ref ? ref.textContent : "none");
  }

  render() {
    return (
      <div onClick={() => this.setState({ open: this.state.open + 1 })}>
        {["a", "b"].map((tab, index) => (
          <span key={tab} ref={index === this.state.open ? "current" : null}>{tab}</span>
        ))}
        {["c"].map((tab) => <em key={tab} ref={this.state.open > 5 && "last"}>{tab}</em>)}
      </div>
    );
  }
}
