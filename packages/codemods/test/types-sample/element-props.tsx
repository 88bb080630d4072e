// types: 16 17 18
import * as React from "react";
import { Children, ReactElement as Element, cloneElement, isValidElement } from "react";

export function Tabs({ children, active }: { children: Element | Element[]; active: string }) {
  return (
    <ul>
      {Children.map(children, (child: Element) =>
        cloneElement(child, { selected: child.props.name === active }),
      )}
    </ul>
  );
}

export const nameOf = (node: React.ReactNode) => (isValidElement<{ name: string }>(node) ? node.props.name : "");
