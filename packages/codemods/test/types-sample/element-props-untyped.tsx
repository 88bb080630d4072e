// types: 16 17 18
import * as React from "react";

export function decorate(children: React.ReactNode, className: string) {
  return React.Children.map(children, (child) =>
    React.isValidElement<any>(child) ? React.cloneElement(child, { className }) : child,
  );
}
export const first = (element: React.ReactElement): string => element.props.id;
export const typed = (element: React.ReactElement<{ id: string }>) => React.cloneElement(element, { id: "b" });
export const returned = (): React.ReactElement => <p id="a" />;
export const id = first(returned());
