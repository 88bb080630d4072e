import React from "react";

export const Plain = ({ level = 2 }) => <p data-level={level} />;
