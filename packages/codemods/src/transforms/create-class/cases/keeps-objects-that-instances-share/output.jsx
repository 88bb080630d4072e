import React from "react";
import throttle from "lodash/throttle";
import { debounce } from "lodash";

class Cell extends React.Component {
  // of all cells
  constructor(props) {
    super(props);
    this.save = this.save.bind(this);
  }

  componentDidMount() {
    this.seen.push(this.props.id);
  }
  render() {
    return <td onClick={this.save}>{this.props.id}</td>;
  }
}
Cell.prototype.seen = [];
Cell.prototype.save = debounce(function () {
    this.props.onSave(this.seen.length);
  }, 10);

export { Cell, throttle };
