/** @jsxRuntime classic */
import React from "react";

export default () => <p>classic</p>;
