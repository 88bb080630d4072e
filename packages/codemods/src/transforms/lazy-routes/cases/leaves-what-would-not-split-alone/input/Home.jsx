import React from "react";

export const links = ["a", "b"];
export default () => <h1>Home</h1>;
