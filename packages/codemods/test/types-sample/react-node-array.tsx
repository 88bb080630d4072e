// types: 16 17 18
import React, { ReactNodeArray } from "react";

export const Row = (props: { cells: ReactNodeArray }) => (
  <tr>
    {props.cells.map((each, index) => (
      <td key={index}>{each}</td>
    ))}
  </tr>
);
export const cells: React.ReactNodeArray = ["a", <b key="b" />];
export const row = <Row cells={cells} />;
