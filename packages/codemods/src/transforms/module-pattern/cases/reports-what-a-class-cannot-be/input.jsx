import React from "react";

export function Either(props) {
  if (props.no) return <i />;
  return {
    render() {
      return <b />;
    },
  };
}

export function Getter() {
  return {
    get size() {
      return 1;
    },
    render() {
      return <b />;
    },
  };
}

export const early = [Late];
function Late() {
  return { render: () => <b /> };
}
