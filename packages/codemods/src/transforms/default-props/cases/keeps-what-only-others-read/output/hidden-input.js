import React from "react";

export const HiddenInput = ({ name, type = "hidden" }) => <input name={name} type={type} />;
