import React from "react";
import { Field } from "some-kit";

export class Search extends Field {
  clear() {
    this.refs.input.value = "";
  }

  render() {
    return <label ref="label">{super.render()}</label>;
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
