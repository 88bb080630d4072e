import PropTypes from "prop-types";
import * as React from "./react-like";

export const a = PropTypes.string;
export const b = React.PropTypes.string;
export function pick(React) {
  return React.PropTypes;
}
