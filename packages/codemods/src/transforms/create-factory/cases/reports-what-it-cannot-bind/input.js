import React, { createFactory } from "react";

export const all = ["div", "span"].map(createFactory);
export const some = React.createFactory(...all);
