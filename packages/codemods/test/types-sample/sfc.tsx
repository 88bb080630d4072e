// types: 16 17
import * as React from "react";

interface Props {
  title: string;
}

export const Heading: React.SFC<Props> = ({ title, children }) => (
  <h1 title={title}>{children}</h1>
);
export const Rule: React.StatelessComponent = () => <hr />;
export const element: React.SFCElement<Props> = <Heading title="a" /> as React.SFCElement<Props>;
