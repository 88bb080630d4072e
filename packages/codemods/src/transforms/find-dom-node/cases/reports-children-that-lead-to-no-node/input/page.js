import React from "react";
import { Link } from "react-router-dom";
import { Measure } from "./measure";

function Name() {
  return <p>Name</p>;
}

export default class Page extends React.Component {
  render() {
    return (
      <div>
        <Measure onSize={this.props.onSize}>
          <Name />
        </Measure>
        <Measure onSize={this.props.onSize}>
          <Link to="/" />
        </Measure>
      </div>
    );
  }
}
