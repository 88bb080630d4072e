import React from "react";

export default class List extends React.Component {
  state = { log: [], items: ["a", "b", "c"] };

  componentDidMount() {
    this.measure();
  }

  measure = () => {
    const texts = this.state.items.map((item) => this.refs[`item-${item}`].textContent);
    texts.push(this.refs.list.tagName, String(Object.keys(this.refs).length));
    this.setState({ log: texts });
  };

  drop = () => {
    this.setState({ items: ["a", "c"] }, () => {
      this.setState({ log: [String("item-b" in this.refs), String(this.refs["item-c"] === undefined)] });
    });
  };

  /** The list, and what was measured. */
  render() {
    return (
      <div>
        <ul ref="list">
          {this.state.items.map((item) => (
            <li key={item} ref={`item-${item}`}>
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
