import React from "react";

export const TextInput = ({ name, type }) => <input name={name} type={type} />;

TextInput.defaultProps = {
  type: "text",
  withLabel: true,
};
