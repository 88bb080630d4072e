// types: 16 17
import * as React from "react";

export function labels(children: React.ReactNode): string[] {
  const found: string[] = [];
  React.Children.forEach(children, (child) => {
    if (React.isValidElement(child)) found.push((child as React.ReactElement).props.label);
  });
  return found;
}

export const size = (element: React.ReactElement | null) => (element ? element.props.size : 0);
