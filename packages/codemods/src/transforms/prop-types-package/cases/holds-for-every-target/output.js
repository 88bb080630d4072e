import React from "react";
import PropTypes from "prop-types";

export const Label = ({ text }) => React.DOM.b(null, text);
Label.propTypes = { text: PropTypes.string };
