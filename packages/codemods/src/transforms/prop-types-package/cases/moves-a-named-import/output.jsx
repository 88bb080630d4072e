import React, { Component } from "react"
import T from "prop-types";

export default class Tab extends Component {
  static propTypes = { title: T.string }
  render() {
    return <b>{this.props.title}</b>
  }
}
