import React from "react";
import PropTypes from "prop-types";

export const Base = ({ x }) => <b>{x}</b>;

export function Listed(props) {
  return <i>{Object.keys(props).join()}</i>;
}

Listed.propTypes = { a: PropTypes.string, b: PropTypes.number };
