import * as React from 'react';
import { create } from 'react-test-renderer';
import { expect, it } from 'vitest';
import ReportTable from './ReportTable.tsx';
import type { Totals } from './reportTypes.ts';

const none: Totals = { orders: 0, pieces: 0, grossCents: 0, refundedCents: 0, feeCents: 0, netCents: 0 };
const some: Totals = { orders: 2, pieces: 3, grossCents: 5000, refundedCents: 1000, feeCents: 320, netCents: 3680 };

const report = {
  year: 2026,
  months: Array.from({ length: 12 }, (_, index) => ({ month: index + 1, ...(index === 10 ? some : none) })),
  total: some,
};

it('has a row for every month and one for all of them', () => {
  const { root } = create(<ReportTable report={report} t={path => path} />);
  const names = root.findAllByProps({ scope: 'row' }).map(cell => cell.children.join(''));
  expect(names.length).toBe(13);
  expect([names[0], names[11], names[12]]).toEqual(['January', 'December', 'seller.total']);
});

it('shows counts as they are and cents as dollars', () => {
  const { root } = create(<ReportTable report={report} t={path => path} />);
  const cells = root.findByType('tfoot').findAllByType('td');
  expect(cells.map(cell => cell.children.join(''))).toEqual(['2', '3', '$50.00', '$10.00', '$3.20', '$36.80']);
});
