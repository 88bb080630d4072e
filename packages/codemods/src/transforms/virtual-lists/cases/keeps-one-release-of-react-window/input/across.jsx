import React from "react";
import { FixedSizeList, areEqual } from "react-window";

const Tile = React.memo(({ index, style }) => <b style={style}>{index}</b>, areEqual);

export const Across = () => (
  <FixedSizeList height={50} width={500} itemCount={100} itemSize={50} layout="horizontal">
    {Tile}
  </FixedSizeList>
);
