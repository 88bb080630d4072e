import React from "react";

export function Renderer() {
  return { render() { return 1; } };
}

export function Tool() {
  return { render() { return <b />; } };
}
export const tool = Tool();

export function setup() {
  return { render: () => <b /> };
}

export const Template = () => ({ render: (props) => <b {...props} /> });
