import { Component } from "preact";
import React from "react";

export class A extends Component {
  componentWillMount() {}
  render() {}
}

export class Plain {
  componentWillMount() {}
}

export class New extends React.Component {
  componentDidMount() {}
  render() {
    return null;
  }
}

export const names = ["componentWillMount"];
