import React, { createContext } from "react";
import { CartContext } from "./cart";

const Theme = createContext(null);

export class Shop extends React.Component {
  render() {
    return <Theme.Provider value={{ name: this.props.name }}>{this.props.children}</Theme.Provider>;
  }
}

export function Early({ on, children }) {
  if (!on) return children;
  return <CartContext.Provider value={{ on }}>{children}</CartContext.Provider>;
}

export function Fresh({ children }) {
  const add = () => {};
  return <CartContext.Provider value={{ add }}>{children}</CartContext.Provider>;
}

export const Called = ({ children, make }) => {
  return <CartContext.Provider value={{ made: make() }}>{children}</CartContext.Provider>;
};

export function Whole(props) {
  return <CartContext.Provider value={{ add: () => props.add() }}>{props.children}</CartContext.Provider>;
}

export function Rest({ children, ...rest }) {
  return <CartContext.Provider value={{ ...rest }}>{children}</CartContext.Provider>;
}
