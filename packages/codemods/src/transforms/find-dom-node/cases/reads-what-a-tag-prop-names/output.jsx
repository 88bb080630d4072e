import React from "react";
import ReactDOM from "react-dom";

/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in `rootRef`. */
function nodeOf(held) {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
  return nodeOf(held.rootRef.current);
}

export default class Scroll extends React.Component {
  static defaultProps = { tag: "div" };

  box = React.createRef();

  componentDidMount() {
    this.props.log(nodeOf(this.view).tagName, nodeOf(this.box.current).tagName);
  }

  render() {
    const { tag: Tag, ...others } = this.props;
    const view = React.createElement(Tag, { ref: (view) => (this.view = view) }, "Text");
    return (
      <div>
        {view}
        <Tag ref={this.box} />
        <this.props.other ref={(other) => (this.other = other)} />
        <button onClick={() => others.log(ReactDOM.findDOMNode(this.other).tagName)} />
      </div>
    );
  }
}
