import React from "react";
import { Field } from "some-kit";

export class Search extends Field {
  constructor(...args) {
    super(...args);
    this.labelRef = React.createRef();
  }

  clear() {
    this.refs.input.value = "";
  }

  render() {
    return <label ref={this.labelRef}>{super.render()}</label>;
  }
}

export class Base extends React.Component {
  forget() {
    delete this.refs.box;
  }

  render() {
    return <div ref="box" />;
  }
}
