import React, { PropTypes as T, Component } from "react"

export default class Tab extends Component {
  static propTypes = { title: T.string }
  render() {
    return <b>{this.props.title}</b>
  }
}
