import React from "react";
import ReactDOM from "react-dom";
import TestUtils from "react-dom/test-utils";

class Counter extends React.Component {
  state = { count: this.props.start };

  add(by) {
    this.setState({ count: this.state.count + by });
  }

  render() {
    return (
      <p className="counter">
        <b>{this.state.count}</b>
        <button onClick={() => this.add(1)}>add</button>
        <input value={String(this.state.count)} onChange={(event) => this.setState({ count: Number(event.target.value) })} />
      </p>
    );
  }
}

export function run(log) {
  const counter = TestUtils.renderIntoDocument(<Counter start={1} />);
  log(counter.state.count, TestUtils.findRenderedDOMComponentWithTag(counter, "b").textContent);
  counter.setState({ count: 5 });
  log(ReactDOM.findDOMNode(counter).textContent);
  counter.add(2);
  log(counter.state.count);

  const button = TestUtils.findRenderedDOMComponentWithTag(counter, "button");
  TestUtils.Simulate.click(button);
  log(counter.state, TestUtils.scryRenderedDOMComponentsWithClass(counter, "counter").length);

  const field = TestUtils.findRenderedDOMComponentWithTag(counter, "input");
  TestUtils.Simulate.change(field, { target: { value: "40" } });
  log(counter.state.count);
  field.value = "41";
  TestUtils.Simulate.change(field);
  log(counter.state.count, ReactDOM.findDOMNode(counter).className);

  const host = TestUtils.renderIntoDocument(<i title="host" />);
  log(host.title, TestUtils.isDOMComponent(host), TestUtils.isElement(<b />), TestUtils.isElementOfType(host, "i"));

  log(TestUtils.isCompositeComponent(counter), TestUtils.isCompositeComponent(host));
  log(TestUtils.isCompositeComponentWithType(counter, Counter), TestUtils.isCompositeComponentWithType(counter, Object));

  const made = TestUtils.renderIntoDocument(React.createElement(Counter, { start: 20 }));
  log(made.props.start);

  let later;
  later = TestUtils.renderIntoDocument(<Counter {...{ start: 7 }} />);
  later.add(1);
  log(later.state.count);
}
