import React, { Component, useRef } from "react";
import * as ReactDOM from "react-dom";

export default class Editor extends Component {
  nodes = {};
  area = React.createRef();

  setNode = (key, el) => {
    this.nodes[key] = el;
  };

  componentDidMount() {
    ReactDOM.findDOMNode(this.input).focus();
    ReactDOM.findDOMNode(this.label).title = ReactDOM.findDOMNode(this.area.current).tagName;
    ReactDOM.findDOMNode(this.nodes[this.props.first]).id = "first";
    (ReactDOM.findDOMNode(this.props.long ? this.area.current : this.input)).name = "chosen";
  }

  handle = (event) => {
    ReactDOM.findDOMNode(event.target).value = "clicked";
    const parent = ReactDOM.findDOMNode(event.currentTarget).parentNode;
    ReactDOM.findDOMNode(parent /* the form */).dataset.by = "handle";
    ReactDOM.findDOMNode(document.querySelector("label")).hidden = true;
  };

  render() {
    return (
      <form>
        <label ref={(label) => { this.label = ReactDOM.findDOMNode(label); }} />
        <input ref={(el) => (this.input = el)} onClick={this.handle} />
        <textarea ref={this.area} />
        {["a", "b"].map((key) => (
          <i key={key} ref={this.setNode.bind(this, key)} />
        ))}
      </form>
    );
  }
}

export function Hooked() {
  const box = useRef(null);
  const measure = () => ReactDOM.findDOMNode(box.current).offsetWidth;
  return <div ref={box} onClick={measure} />;
}
