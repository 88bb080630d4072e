import React from "react";

export const names = Object.keys(React.DOM);
export const { em } = React.DOM;
