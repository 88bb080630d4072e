import React from "react";

export default class Tabs extends React.Component {
  state = { open: 0 };
  currentRef = React.createRef();
  lastRef = React.createRef();

  componentDidUpdate() {
    const ref = this.currentRef.current;
    this.props.onOpen(ref ? ref.textContent : "none");
  }

  render() {
    return (
      <div onClick={() => this.setState({ open: this.state.open + 1 })}>
        {["a", "b"].map((tab, index) => (
          <span key={tab} ref={index === this.state.open ? this.currentRef : null}>{tab}</span>
        ))}
        {["c"].map((tab) => <em key={tab} ref={this.state.open > 5 ? this.lastRef : null}>{tab}</em>)}
      </div>
    );
  }
}
