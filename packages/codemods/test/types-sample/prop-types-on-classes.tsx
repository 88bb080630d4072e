// types: 16 17 18
import * as React from "react";
import PropTypes from "prop-types";

interface Props {
  label: string;
  size?: "small" | "large";
  onPress?: (event: React.MouseEvent<HTMLButtonElement>) => void;
}

export class Button extends React.Component<Props> {
  static propTypes = {
    label: PropTypes.string.isRequired,
    size: PropTypes.oneOf(["small", "large"] as const),
    onPress: PropTypes.func,
  };
  static defaultProps: Partial<Props> = { size: "small" };

  render() {
    return <button onClick={this.props.onPress}>{this.props.label}</button>;
  }
}

export const button = <Button label="a" />;
