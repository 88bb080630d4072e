/** @jsxRuntime automatic */
import React from "react";

export default () => <p>automatic</p>;
