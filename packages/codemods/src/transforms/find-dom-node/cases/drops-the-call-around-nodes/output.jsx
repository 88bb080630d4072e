import React, { Component, useRef } from "react";

export default class Editor extends Component {
  nodes = {};
  area = React.createRef();

  setNode = (key, el) => {
    this.nodes[key] = el;
  };

  componentDidMount() {
    this.input.focus();
    this.label.title = this.area.current.tagName;
    this.nodes[this.props.first].id = "first";
    (this.props.long ? this.area.current : this.input).name = "chosen";
  }

  handle = (event) => {
    event.target.value = "clicked";
    const parent = event.currentTarget.parentNode;
    /* the form */
    parent.dataset.by = "handle";
    document.querySelector("label").hidden = true;
  };

  render() {
    return (
      <form>
        <label ref={(label) => { this.label = label; }} />
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
  const measure = () => box.current.offsetWidth;
  return <div ref={box} onClick={measure} />;
}
