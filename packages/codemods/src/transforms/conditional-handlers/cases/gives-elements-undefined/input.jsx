import React from "react";

export default class Drawer extends React.Component {
  state = { isOpen: this.props.isOpen };

  close = (event) => {
    this.props.log("close", event.type);
    this.setState({ isOpen: false });
  };

  render() {
    const { isOpen } = this.state;
    return (
      <div onClick={isOpen && this.close} onKeyPress={false}>
        <button
          onClick={
            // Only once it is open.
            this.props.isReady && isOpen && (() => this.props.log("ready"))
          }
        >
          {isOpen ? "open" : "closed"}
        </button>
      </div>
    );
  }
}
