import React, { memo } from "react";
import PropTypes from "prop-types";

interface Base { id: string }
interface Props extends Base { label?: string; onClick(): void }
type More = Props & { extra: number };

const propTypes = { id: PropTypes.string.isRequired, label: PropTypes.string };

export function A(props: Props) {
  return <a id={props.id} />;
}
A.propTypes = propTypes;

export class B extends React.PureComponent<Readonly<More>, {}> {
  static propTypes = {
    extra: PropTypes.number,
  };
  render() {
    return null;
  }
}

export const C = memo<Props>((props) => <i>{props.label}</i>);
C.propTypes = { onClick: PropTypes.func };
