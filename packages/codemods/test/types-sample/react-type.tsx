// types: 16 17
import * as React from "react";

interface BoxProps {
  as?: React.ReactType;
  tag?: React.ReactType<{ id: string }>;
}

export class Box extends React.Component<BoxProps> {
  render() {
    const { as: Tag = "div", tag: Other } = this.props;
    return <Tag className="box">{Other && <Other id="a" />}</Tag>;
  }
}
