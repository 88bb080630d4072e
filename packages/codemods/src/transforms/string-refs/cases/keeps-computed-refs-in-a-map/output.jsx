import React from "react";

export default class List extends React.Component {
  state = { log: [], items: ["a", "b", "c"] };
  elements = {};
  elementRefs = {};

  componentDidMount() {
    this.measure();
  }

  measure = () => {
    const texts = this.state.items.map((item) => this.elements[`item-${item}`].textContent);
    texts.push(this.elements.list.tagName, String(Object.keys(this.elements).length));
    this.setState({ log: texts });
  };

  drop = () => {
    this.setState({ items: ["a", "c"] }, () => {
      this.setState({ log: [String("item-b" in this.elements), String(this.elements["item-c"] === undefined)] });
    });
  };

  elementRef(name) {
    if (!this.elementRefs[name]) {
      this.elementRefs[name] = (element) => {
        if (element) this.elements[name] = element;
        else delete this.elements[name];
      };
    }
    return this.elementRefs[name];
  }

  /** The list, and what was measured. */
  render() {
    return (
      <div>
        <ul ref={this.elementRef("list")}>
          {this.state.items.map((item) => (
            <li key={item} ref={this.elementRef(`item-${item}`)}>
              {item.toUpperCase()}
            </li>
          ))}
        </ul>
        <button onClick={this.drop}>drop</button>
        <output>{this.state.log.join()}</output>
      </div>
    );
  }
}
