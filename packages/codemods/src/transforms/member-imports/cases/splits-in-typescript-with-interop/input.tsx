import React from "react";
import { sortBy } from "lodash";

export const List = (props: { names: string[] }) => <p>{sortBy(props.names).join(", ")}</p>;
