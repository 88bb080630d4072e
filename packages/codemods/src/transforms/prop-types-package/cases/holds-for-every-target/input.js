import React, { PropTypes } from "react";

export const Label = ({ text }) => React.DOM.b(null, text);
Label.propTypes = { text: PropTypes.string };
