import React from "react";
import { act, render, fireEvent } from "@testing-library/react";

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
  const counterRef = React.createRef();
  const { container } = render(<Counter start={1} ref={counterRef} />);
  const counter = counterRef.current;
  log(counter.state.count, container.querySelector("b").textContent);
  act(() => {
    counter.setState({ count: 5 });
  });
  log(container.firstChild.textContent);
  act(() => {
    counter.add(2);
  });
  log(counter.state.count);

  const button = container.querySelector("button");
  fireEvent.click(button);
  log(counter.state, Array.from(container.querySelectorAll(".counter")).length);

  const field = container.querySelector("input");
  fireEvent.change(field, { target: { value: "40" } });
  log(counter.state.count);
  fireEvent.change(field, { target: { value: "41" } });
  log(counter.state.count, container.firstChild.className);

  const host = render(<i title="host" />).container.firstChild;
  log(host.title, host instanceof Element, React.isValidElement(<b />), React.isValidElement(host) && host.type === "i");

  log(counter != null && typeof counter.setState === "function", host != null && typeof host.setState === "function");
  log(counter != null && counter.constructor === Counter, counter != null && counter.constructor === Object);

  const madeRef = React.createRef();
  render(React.cloneElement(React.createElement(Counter, { start: 20 }), { ref: madeRef }));
  const made = madeRef.current;
  log(made.props.start);

  let later;
  const laterRef = React.createRef();
  render(<Counter {...{ start: 7 }} ref={laterRef} />);
  later = laterRef.current;
  act(() => {
    later.add(1);
  });
  log(later.state.count);
}
