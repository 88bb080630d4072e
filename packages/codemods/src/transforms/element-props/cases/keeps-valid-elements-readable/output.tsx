import * as React from "react";
import { isValidElement as isElement } from "react";

export const mark = (children: React.ReactNode) =>
  React.Children.map(children, (child) => (isElement<{ [prop: string]: any }>(child) ? React.cloneElement(child, { className: "a" }) : child));
export const any = (child: React.ReactNode) => React.isValidElement<{ [prop: string]: any }>(child) && child.props.title;
export const unread = (child: React.ReactNode) => React.isValidElement(child) && child.type;
export const typed = (child: React.ReactNode) => isElement<{ id: string }>(child) && child.props.id;
