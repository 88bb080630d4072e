import React from "react";
import { unstable_batchedUpdates } from "react-dom";
import ReactDOM from "react-dom";

export default class Form extends React.Component {
  state = { name: "", age: 0, log: [] };

  load = () => {
    setTimeout(() => {
      unstable_batchedUpdates(() => {
        // both at once
        this.setState({ name: "Ann" });
        this.setState({ age: 7 }); // years
      });
    });
  };

  count = (by) => ReactDOM.unstable_batchedUpdates((step) => this.setState({ age: this.state.age + step }), by);

  note = (text) => {
    ReactDOM.unstable_batchedUpdates(() => this.setState({ log: [...this.state.log, text] }));
    ReactDOM.unstable_batchedUpdates(() => {
      const last = text;
      this.setState({ name: last });
    });
    ReactDOM.unstable_batchedUpdates(function () {
      if (!text) return;
      text = "";
    });
    ReactDOM.unstable_batchedUpdates(this.load);
    ReactDOM.unstable_batchedUpdates(() => {});
    if (text) ReactDOM.unstable_batchedUpdates(() => { this.load(); });
  };

  render() {
    return (
      <p>
        <button className="load" onClick={this.load} />
        <button className="count" onClick={() => this.count(3)} />
        <button className="note" onClick={() => this.note("noted")} />
        {this.state.name} {this.state.age} {this.state.log.join()}
      </p>
    );
  }
}
