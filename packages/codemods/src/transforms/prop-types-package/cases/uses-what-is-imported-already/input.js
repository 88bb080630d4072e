import React from "react";
import Types from "prop-types";

export const a = Types.any;
export const b = React.PropTypes.any;
