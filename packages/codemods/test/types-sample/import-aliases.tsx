// types: 16 17
/* @jsx R.createElement */
/* @jsxFrag R.Fragment */
import * as R from "react";
import { Component as Base, FC as Fn, useRef as useBox, useReducer as useFold, Reducer as Fold } from "react";
import type { RefObject as Ref, ReactChild as Child } from "react";

export const A: Fn<{ at: Ref<HTMLElement>; child: Child }> = ({ at, child, children }) => {
  const box = useBox<string>();
  const [sum, add] = useFold<Fold<number, number>>((a, b) => a + b, 0);
  return (
    <R.Fragment>
      <b onClick={() => add(at.current ? 1 : sum)} title={box.current} />
      {child}
      {children}
    </R.Fragment>
  );
};

export class B extends Base<{ name: string }> {
  render() {
    return <i title={this.props.name}>{this.props.children}</i>;
  }
}
