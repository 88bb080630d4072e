export interface Totals {
  orders: number;
  pieces: number;
  grossCents: number;
  refundedCents: number;
  feeCents: number;
  netCents: number;
}

export interface Month extends Totals {
  /** January is 1. */
  month: number;
}

export interface SellerReport {
  year: number;
  months: Month[];
  total: Totals;
}

export type Translate = (path: string, values?: Record<string, unknown>) => string;

/** Columns of the report, in order. */
export const AMOUNTS = ['grossCents', 'refundedCents', 'feeCents', 'netCents'] as const;
export const COUNTS = ['orders', 'pieces'] as const;

export const HEADINGS = {
  orders: 'seller.orders',
  pieces: 'seller.pieces',
  grossCents: 'seller.gross',
  refundedCents: 'seller.refunded',
  feeCents: 'seller.fee',
  netCents: 'seller.net',
};

const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

export function monthName(month: number): string {
  return months.format(Date.UTC(2020, month - 1, 1));
}
