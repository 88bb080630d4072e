// types: 16 17 18
import React from "react";

type Props = { size: number; label: string } & typeof defaultProps;

const defaultProps = { size: 1 };

export const Dot = (props: Props) => <i title={props.label} style={{ width: props.size }} />;
Dot.defaultProps = defaultProps;

export const dot = <Dot label="a" />;
