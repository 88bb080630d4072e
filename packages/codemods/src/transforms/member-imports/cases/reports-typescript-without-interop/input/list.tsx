import * as React from "react";
import * as _ from "lodash";

export const List = (props: { names: string[] }) => <p>{_.sortBy(props.names).join(", ")}</p>;
