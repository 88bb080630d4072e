/* @jsxRuntime classic */
/* @jsx h */
import { h } from "./h";
import React from "react";

export default () => <p>own</p>;
