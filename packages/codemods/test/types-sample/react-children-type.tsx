// types: 16 17 18
import * as React from "react";

export const count = (children: React.ReactNode, how: React.ReactChildren = React.Children) => how.count(children);
export const each: React.ReactChildren["forEach"] = React.Children.forEach;
