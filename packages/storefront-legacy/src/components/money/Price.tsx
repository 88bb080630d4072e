import * as React from 'react';
import { formatCents } from './formatCents.ts';

interface PriceProps {
  /** US cents. */
  cents: number;
  className?: string;
  /** What is struck through beside it, when it was more before. */
  before?: number | null;
}

const Price: React.SFC<PriceProps> = ({ before, cents, className }) => (
  <span className={className}>
    {before != null && before > cents ? <s>{formatCents(before)}</s> : null}
    {formatCents(cents)}
  </span>
);

Price.defaultProps = {
  className: 'price',
  before: null,
};

export default Price;
