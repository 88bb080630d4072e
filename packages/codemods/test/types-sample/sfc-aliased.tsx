// types: 16 17
import React, { SFC as Stateless, StatelessComponent as Plain } from "react";

export const A: Stateless<{ id: string }> = (props) => <i id={props.id}>{props.children}</i>;
export const B: Plain = () => <A id="b">text</A>;
