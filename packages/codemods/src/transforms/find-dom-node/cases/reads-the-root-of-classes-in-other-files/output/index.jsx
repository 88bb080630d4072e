import React from "react";
import { Field, Title } from "./field";
import Plain from "./plain";

export default class Form extends React.Component {
  state = {};
  plain = React.createRef();
  titles = {};

  componentDidMount() {
    this.node = this.field && this.field.rootRef.current;
    this.props.log(this.node.tagName, this.plain.current.rootRef.current.className);
    this.props.log(this.titles.first.element.tagName, String((this.missing && this.missing.element) || "none"));
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
