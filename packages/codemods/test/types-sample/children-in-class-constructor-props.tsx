// types: 16 17
import React, { Component } from "react";

type Props = Readonly<{ name: string }>;

export class Group extends Component<Props> {
  constructor(props: Props) {
    super(props);
  }

  count() {
    return React.Children.count(this.props.children);
  }

  render() {
    return (
      <fieldset name={this.props.name} data-count={this.count()}>
        {React.Children.map(this.props.children, (child) => child)}
      </fieldset>
    );
  }
}
