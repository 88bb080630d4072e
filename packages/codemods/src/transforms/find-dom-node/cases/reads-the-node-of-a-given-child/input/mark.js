import React from "react";
import ReactDOM from "react-dom";

export default class Mark extends React.Component {
  componentDidMount() {
    ReactDOM.findDOMNode(this.child).setAttribute("data-mark", this.props.name);
  }

  prepare(child, more) {
    return React.cloneElement(child, Object.assign({ ref: (held) => (this.child = held) }, more));
  }

  render() {
    return this.prepare(React.Children.only(this.props.children), { title: this.props.name });
  }
}
