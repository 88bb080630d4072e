// types: 16 17 18
import * as React from "react";

export class Item extends React.Component<{ id: string }> {
  render() {
    return <li id={this.props.id} />;
  }
}

export type ItemElement = React.ComponentElement<{ id: string }, Item>;
export type Attributes = React.ClassAttributes<Item> & { id: string };
export const make = (props: Attributes): ItemElement => React.createElement(Item, props);
export const detailed = (props: React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>) =>
  props.ref ? props.key : null;
