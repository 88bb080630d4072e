import React, { FC } from "react";

export const Box: FC<{ wide?: boolean }> = (props) => React.createElement("div", props);
