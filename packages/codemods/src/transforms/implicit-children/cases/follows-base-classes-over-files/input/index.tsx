import * as React from "react";
import { AbstractBase } from "./common";
import { Labelled } from "./common/labelled";

export class Panel extends AbstractBase<{ wide: boolean }, { open: boolean }> {
  render() {
    return <section>{this.props.children}</section>;
  }
}

export class Group extends Labelled<{ label: string }> {
  render() {
    return <Panel wide>{this.props.label}</Panel>;
  }
}

export class Field extends Labelled<{ label: string }> {
  render() {
    return <label title={this.props.label}>{this.props.children}</label>;
  }
}
