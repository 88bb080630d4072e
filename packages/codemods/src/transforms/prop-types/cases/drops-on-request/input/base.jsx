import React from "react";
import PropTypes from "prop-types";

export const Base = ({ x }) => <b>{x}</b>;

Base.propTypes = { x: PropTypes.string };

export function Listed(props) {
  return <i>{Object.keys(props).join()}</i>;
}

Listed.propTypes = { a: PropTypes.string, b: PropTypes.number };
