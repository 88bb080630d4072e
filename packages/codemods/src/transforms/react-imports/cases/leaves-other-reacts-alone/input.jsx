import React from "./our-react";
import Other from "react";

export default () => <p>hello</p>;
export const version = Other.version;
