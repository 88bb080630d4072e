import * as React from "react";
import * as ReactDOM from "react-dom";

export class Measure extends React.Component {
  componentDidMount() {
    this.tell("mounted");
  }

  componentDidUpdate() {
    this.tell("updated");
  }

  tell(when) {
    const node = ReactDOM.findDOMNode(this);
    this.props.log(when, node ? node.id : node);
  }

  render() {
    return React.Children.only(this.props.children);
  }
}
