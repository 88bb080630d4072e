import * as React from "react";
import { cloneWithRef } from "./clone-with-ref";
import { nodeOf } from "./node-of";

export class Measure extends React.Component {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  componentDidMount() {
    this.tell("mounted");
  }

  componentDidUpdate() {
    this.tell("updated");
  }

  tell(when) {
    const node = nodeOf(this.rootRef.current);
    this.props.log(when, node ? node.id : node);
  }

  render() {
    return cloneWithRef(React.Children.only(this.props.children), null, this.rootRef);
  }
}
