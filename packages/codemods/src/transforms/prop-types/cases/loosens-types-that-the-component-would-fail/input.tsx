import React, { forwardRef } from "react";
import PropTypes from "prop-types";

export class List extends React.Component<any> {
  static propTypes = {
    items: PropTypes.array,
    pick: PropTypes.func,
    when: PropTypes.instanceOf(Date),
    id: PropTypes.oneOfType([PropTypes.string, PropTypes.number]).isRequired,
    user: PropTypes.shape({ name: PropTypes.string }).isRequired,
    label: PropTypes.string,
  };
  render() {
    const { items, label, when } = this.props;
    return (
      <ul title={label} onClick={() => this.props.pick(1)} data-id={this.props.id.toString(16)}>
        {items.map((each) => each)} {when && when.toISOString()} {this.props.user.age}
      </ul>
    );
  }
}

export const Box = forwardRef<HTMLDivElement, any>((props, ref) => <div ref={ref}>{props.label}</div>);
(Box as any).propTypes = { label: PropTypes.string };
