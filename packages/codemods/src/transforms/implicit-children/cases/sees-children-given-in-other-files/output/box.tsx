import React, { FC } from "react";

export const Box: FC<React.PropsWithChildren<{ wide?: boolean }>> = (props) => React.createElement("div", props);
