// @flow
import * as React from "react";

type Props = { children: React.Node };

export default (props: Props) => <p>{props.children}</p>;
