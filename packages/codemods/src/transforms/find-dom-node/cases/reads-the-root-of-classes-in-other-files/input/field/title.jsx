import React, { Component } from "react";

export class Title extends Component {
  render() {
    return <h1 ref={(element) => { this.element = element; }} />;
  }
}

export class Other extends Component {
  render() {
    return <h2 />;
  }
}
