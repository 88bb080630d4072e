import React, { Component } from "react";

export default class Tracked extends Component {
  state = { open: true };

  register = (name, element) => {
    this.props.log(name, element ? element.tagName : "null");
    return () => this.props.log("clean-up", name);
  };

  setTitle = (element) => {
    return this.register("title", element);
  };

  setNote(element) {
    if (!element) return this.register("note left", element);
    this.register("note", element);
    return this;
  }

  constructor(props) {
    super(props);
    this.setNote = this.setNote.bind(this);
  }

  render() {
    return (
      <div onClick={() => this.setState({ open: false })}>
        {this.state.open && (
          <div>
            <h1 ref={this.setTitle} />
            <p ref={this.setNote} />
            <b ref={(element) => this.register("bold", element)} />
          </div>
        )}
      </div>
    );
  }
}
