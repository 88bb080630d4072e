import React from "react";
import createReactClass from "create-react-class";
import throttle from "lodash/throttle";
import { debounce } from "lodash";

const Cell = createReactClass({
  seen: [], // of all cells
  save: debounce(function () {
    this.props.onSave(this.seen.length);
  }, 10),
  componentDidMount() {
    this.seen.push(this.props.id);
  },
  render() {
    return <td onClick={this.save}>{this.props.id}</td>;
  },
});

export { Cell, throttle };
