import * as React from "react";
import { Boxed } from "./types";

interface Props extends Boxed {
  wide?: boolean;
}

export const Box: React.FC<Props> = ({ children }) => <div>{children}</div>;
export class Card extends React.Component<Boxed> {
  render() {
    return this.props.children;
  }
}
