import React from "react";

export class Clock extends React.Component {
  componentDidMount() {
    this.start = Date.now();
  }

  render() {
    return <p>{Date.now()}</p>;
  }
}
