import React, { ReactElement, cloneElement } from "react";

export function Tabs(props: { children: ReactElement[]; active: string; icon?: React.ReactElement }) {
  return (
    <ul>
      {props.children.map((child) => cloneElement(child, { active: child.props.name === props.active }))}
      {props.icon}
    </ul>
  );
}
