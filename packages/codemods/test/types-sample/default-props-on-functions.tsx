// types: 16 17 18
import * as React from "react";

interface Props {
  count: number;
  unit: string;
  onDone?: () => void;
}

export function Amount({ count, unit, onDone }: Props) {
  return (
    <b onClick={onDone}>
      {count.toFixed(1)} {unit}
    </b>
  );
}

Amount.defaultProps = { unit: "kg", onDone: () => {} };

export const amount = <Amount count={1} />;
