import React from "react";

export default class Form extends React.Component {
  state = { name: "", age: 0, log: [] };

  load = () => {
    setTimeout(() => {
      // both at once
      this.setState({ name: "Ann" });
      this.setState({ age: 7 }); // years
    });
  };

  count = (by) => ((step) => this.setState({ age: this.state.age + step }))(by);

  note = (text) => {
    this.setState({ log: [...this.state.log, text] });
    {
      const last = text;
      this.setState({ name: last });
    }
    (function () {
      if (!text) return;
      text = "";
    })();
    this.load();
    if (text) { this.load(); }
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
