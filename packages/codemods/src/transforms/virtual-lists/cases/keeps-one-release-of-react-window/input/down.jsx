import React from "react";
import { FixedSizeList } from "react-window";

const Row = ({ index, style }) => <p style={style}>{index}</p>;

export const Down = () => (
  <FixedSizeList height={500} width={50} itemCount={100} itemSize={50}>
    {Row}
  </FixedSizeList>
);
