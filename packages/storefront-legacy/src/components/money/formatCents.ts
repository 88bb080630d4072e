const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `1295` → `$12.95` */
export function formatCents(cents: number): string {
  return dollars.format(cents / 100);
}

/** `12.95` → `1295`; null when it is no amount. */
export function parseDollars(text: string): number | null {
  const trimmed = text.replace(/[$,\s]/g, '');
  if (!/^\d+(\.\d{0,2})?$/.test(trimmed)) {
    return null;
  }
  return Math.round(Number(trimmed) * 100);
}
