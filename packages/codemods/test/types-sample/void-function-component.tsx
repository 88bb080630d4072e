// types: 16 17 18
import React, { VFC } from "react";

export const A: VFC<{ on: boolean }> = ({ on }) => <b hidden={!on} />;
export const B: React.VoidFunctionComponent = () => <A on />;
export function each(components: VFC<{ on: boolean }>[]): JSX.Element[] {
  return components.map((Each, index) => <Each key={index} on />);
}
