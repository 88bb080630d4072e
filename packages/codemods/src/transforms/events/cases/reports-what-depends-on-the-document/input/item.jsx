import React from "react";

export const Item = ({ children }) => <div onClick={(event) => event.stopPropagation()}>{children}</div>;
