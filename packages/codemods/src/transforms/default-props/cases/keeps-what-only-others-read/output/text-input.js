import React from "react";

export const TextInput = ({ name, type = "text" }) => <input name={name} type={type} />;

TextInput.defaultProps = {
  type: "text",
  withLabel: true,
};
