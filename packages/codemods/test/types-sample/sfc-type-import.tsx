// types: 16 17
import React from "react";
import type { SFC, ReactText as Text } from "react";

export const Label: SFC<{ text: Text }> = ({ text }) => <label>{text}</label>;
