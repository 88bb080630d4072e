import React from "react";

export const FormRow = ({ input }) => (input.props.withLabel ? <label>{input}</label> : input);
