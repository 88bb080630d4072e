import React, { Component, createRef } from "react";
import Joi from "joi";

const schema = { owner: { type: "string", ref: "User" }, refs: ["a"] };

export class Git {
  constructor() {
    this.refs = { heads: {} };
  }

  head() {
    return this.refs.heads.main + schema.refs[0] + Joi.ref("a.b");
  }
}

export class Box extends Component {
  box = createRef();

  branch() {
    return this.props.git.refs.heads.main;
  }

  render() {
    return (
      <div ref={this.box}>
        <input ref={(element) => (this.input = element)} />
        <b ref={this.props.innerRef} data-ref="nothing" />
      </div>
    );
  }
}
