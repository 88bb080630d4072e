import React, { forwardRef } from "react";

interface ListProps {
  items?: any;
  pick?: any;
  when?: Date;
  id: any;
  user: any;
  label?: string;
}

export class List extends React.Component<ListProps> {
  render() {
    const { items, label, when } = this.props;
    return (
      <ul title={label} onClick={() => this.props.pick(1)} data-id={this.props.id.toString(16)}>
        {items.map((each) => each)} {when && when.toISOString()} {this.props.user.age}
      </ul>
    );
  }
}

interface BoxProps {
  label?: string;
}

export const Box = forwardRef<HTMLDivElement, BoxProps>((props, ref) => <div ref={ref}>{props.label}</div>);
