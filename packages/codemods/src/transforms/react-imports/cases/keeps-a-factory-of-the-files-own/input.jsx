/** @jsx jsx */
import { jsx } from "@emotion/core";
import React from "react";

export default () => <p css={{ color: "red" }}>hello</p>;
