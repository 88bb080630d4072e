import React from "react";
import sortBy from "lodash/sortBy";

export const List = (props: { names: string[] }) => <p>{sortBy(props.names).join(", ")}</p>;
