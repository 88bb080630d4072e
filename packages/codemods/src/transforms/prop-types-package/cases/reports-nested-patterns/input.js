import React from "react";

const { PropTypes: { string } } = React;
export default string;
