import * as React from "react";
import PropTypes from "prop-types";

const SIZES = ["small", "large"] as const;

/** A button. */
export function Button({ label, size = "small", onPress, ...rest }) {
  return <button className={size} onClick={onPress} {...rest}>{label}</button>;
}

Button.propTypes = {
  label: PropTypes.node.isRequired, // what it says
  /** How large. */
  size: PropTypes.oneOf(SIZES),
  kind: PropTypes.oneOf(["a", 'b', 1, null]),
  onPress: PropTypes.func,
  items: PropTypes.arrayOf(PropTypes.shape({ id: PropTypes.number.isRequired, "data-x": PropTypes.string })),
  by: PropTypes.objectOf(PropTypes.oneOfType([PropTypes.string, PropTypes.func])),
  when: PropTypes.instanceOf(Date).isRequired,
  as: PropTypes.elementType,
  check(props, name) {
    return null;
  },
};

export class Panel extends React.Component {
  static propTypes = { open: PropTypes.bool.isRequired, title: PropTypes.string };
  static defaultProps = { open: false };
  render() {
    const { open, children } = this.props;
    return open ? children : this.props.title;
  }
}

export const Row = props => <tr>{props.cells}</tr>;
Row.propTypes = { cells: PropTypes.array };

export const Cell: React.FC = ({ children }) => <td>{children}</td>;
if (process.env.NODE_ENV !== "production") {
  Cell.propTypes = { wide: PropTypes.bool };
}
