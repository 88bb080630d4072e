import React from "react";
import { Rows } from "./input/input";
import TimePicker from "./time-picker";

export default class App extends React.Component {
  componentDidMount() {
    this.rows.refs.first.title = this.rows.row("first").tagName;
  }

  render() {
    return (
      <div>
        <TimePicker />
        <Rows ref={(rows) => { this.rows = rows; }} />
      </div>
    );
  }
}
