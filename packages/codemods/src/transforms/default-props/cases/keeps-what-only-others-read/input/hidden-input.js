import React from "react";

export const HiddenInput = ({ name, type }) => <input name={name} type={type} />;

HiddenInput.defaultProps = { type: "hidden", unheardOf: true };
