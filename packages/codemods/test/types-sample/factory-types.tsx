// types: 16 17 18
import * as React from "react";
import { Factory as Make } from "react";

export interface Registry {
  plain: Make<{ id: string }>;
  list: React.Factory<{ id: string }>[];
  dom: React.DOMFactory<React.HTMLAttributes<HTMLElement>, HTMLElement>;
  html: React.HTMLFactory<HTMLDivElement>;
  svg: React.SVGFactory;
  detailed: React.DetailedHTMLFactory<React.AnchorHTMLAttributes<HTMLAnchorElement>, HTMLAnchorElement>;
  made: React.CFactory<{ id: string }, React.Component<{ id: string }>>;
  component: React.ComponentFactory<{ id: string }, React.Component<{ id: string }>>;
}

export const make = (registry: Registry) => [
  registry.plain({ id: "a" }),
  registry.dom({ className: "b" }, "text"),
  registry.detailed({ href: "#" }),
];
