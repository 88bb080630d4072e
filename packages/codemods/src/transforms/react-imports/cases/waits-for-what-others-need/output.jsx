import { Component } from "react";

export default class Search extends Component {
  componentDidMount() {
    this.refs.query.focus();
  }

  render() {
    return <input ref="query" />;
  }
}
