import React from "react";

export const Box = ({ children }: { children: React.ReactNode }) => <div>{children}</div>;
