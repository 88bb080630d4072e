import PropTypes from "prop-types";
import { make } from "./make";

export function A() {
  return null;
}
A.propTypes = make(PropTypes.string);

export const wrap = (Inner) => {
  const Outer = (props) => <Inner {...props} />;
  Outer.propTypes = Inner.propTypes;
  return Outer;
};
