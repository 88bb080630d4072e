import React from "react";
import ReactDOM from "react-dom";

export default class Scroll extends React.Component {
  static defaultProps = { tag: "div" };

  box = React.createRef();

  componentDidMount() {
    this.props.log(ReactDOM.findDOMNode(this.view).tagName, ReactDOM.findDOMNode(this.box.current).tagName);
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
