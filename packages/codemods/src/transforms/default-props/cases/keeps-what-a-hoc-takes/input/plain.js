import React from "react";

export const Plain = ({ level }) => <p data-level={level} />;

Plain.defaultProps = { level: 2 };
