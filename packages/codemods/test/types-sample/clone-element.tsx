// types: 16 17 18
import * as React from "react";

interface ItemProps {
  active?: boolean;
  onPick?: (name: string) => void;
}

export const Menu = ({ children }: { children: React.ReactElement<ItemProps> | React.ReactElement<ItemProps>[] }) => (
  <ul>
    {React.Children.map(children, (child: React.ReactElement<ItemProps>) =>
      React.cloneElement(child, { active: true, onPick: child.props.onPick }),
    )}
  </ul>
);

export const only = (children: React.ReactNode) =>
  React.cloneElement(React.Children.only(children) as React.ReactElement, { className: "only" });
export const ofJsx = (element: JSX.Element) => React.cloneElement(element, { key: "a" });
