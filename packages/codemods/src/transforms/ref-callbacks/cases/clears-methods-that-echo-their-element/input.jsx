import React from "react";

export class Field extends React.Component {
  constructor(props) {
    super(props);
    this.setInput = this.setInput.bind(this);
  }

  setInput(element) {
    return (this.input = element);
  }

  measure(element) {
    return element && element.offsetWidth;
  }

  render() {
    return (
      <div>
        <this.props.as innerRef={this.setInput} />
        <this.props.as inputRef={this.measure} />
      </div>
    );
  }
}
