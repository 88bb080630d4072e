// types: 16 17 18
import * as React from "react";

export const make = (): JSX.Element => <p />;
export type Tag = keyof JSX.IntrinsicElements;
export type DivProps = JSX.IntrinsicElements["div"];
export const Any = ({ tag: Tag, ...rest }: { tag: Tag } & JSX.IntrinsicAttributes) =>
  React.createElement(Tag, rest);
export class Page extends React.Component {
  render(): JSX.Element | null {
    return make();
  }
}
