// types: 16 17
import React, { FC, FunctionComponent as Fn } from "react";

interface CardProps {
  title: string;
}

const Card: FC<CardProps> = ({ title, children }) => <section title={title}>{children}</section>;
const Bare: Fn = (props) => <p>{props.children}</p>;
const Passed: FC = (props) => <div {...props} />;

export const page = (
  <Card title="a">
    <Bare>text</Bare>
    <Passed>more</Passed>
  </Card>
);
