import React, { cloneElement } from "react";

export class Box extends React.Component {
  ref = React.createRef();

  render() {
    const { ref, innerRef } = this.props;
    const { ref: schema } = this.props.schema;
    return (
      <div ref={this.ref} title={this.props.popper.ref + schema.ref}>
        {cloneElement(this.props.children, { ref, innerRef })}
        {this.props.items.map((item) => item.ref)}
      </div>
    );
  }
}
