import React from "react";

export class Box extends React.Component {
  render() {
    return <div ref="box">box</div>;
  }
}
