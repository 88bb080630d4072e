import React from "react";
import ReactDOM from "react-dom";
import { Field, Title } from "./field";
import Plain from "./plain";

export default class Form extends React.Component {
  state = {};
  plain = React.createRef();
  titles = {};

  componentDidMount() {
    this.node = ReactDOM.findDOMNode(this.field);
    this.props.log(this.node.tagName, ReactDOM.findDOMNode(this.plain.current).className);
    this.props.log(ReactDOM.findDOMNode(this.titles.first).tagName, String(ReactDOM.findDOMNode(this.missing) || "none"));
  }

  render() {
    return (
      <form>
        <Field ref={(field) => { this.field = field; }} />
        <Plain ref={this.plain} />
        <Title ref={(title) => { this.titles.first = title; }} />
        {this.props.more && <Title ref={(missing) => { this.missing = missing; }} />}
      </form>
    );
  }
}
