import React from "react";

export class Counter extends React.PureComponent {
  render() {
    return <i />;
  }
}
